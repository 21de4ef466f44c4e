// Moves the clock: so many days a second, each step drawn before the next one.

const EACH_DAY = 2; // days a second up to which every day gets a picture of its own, however slow the machine
const PATIENCE_MS = 1000; // how long a step waits for the picture of the one before
const LONGEST_MS = 1500; // time that a sleeping page may catch up

export class Player {
  // `step(days)` moves the clock and returns whether it can go on; `changed(playing)` hears of start and stop.
  constructor({ step, changed }) {
    Object.assign(this, { advance: step, changed, speed: 1, playing: false });
  }

  start() {
    if (this.playing) return;
    this.playing = true;
    this.owed = 0;
    this.waiting = false;
    this.before = performance.now();
    this.changed(true);
    this.request();
  }

  stop() {
    if (!this.playing) return;
    this.playing = false;
    cancelAnimationFrame(this.frame);
    this.changed(false);
  }

  // The map has drawn what the clock shows.
  drawn() {
    this.waiting = false;
  }

  request() {
    this.frame = requestAnimationFrame((now) => this.tick(now));
  }

  tick(now) {
    if (!this.playing) return;
    this.owed += (Math.min(Math.max(now - this.before, 0), LONGEST_MS) / 1000) * this.speed;
    this.before = now;
    const late = this.waiting && now - this.stepped < PATIENCE_MS;
    if (this.owed >= 1 && !late) {
      const due = this.speed <= EACH_DAY ? 1 : Math.floor(this.owed);
      // What a slow machine could not show is not made up for by a leap.
      this.owed = Math.min(this.owed - due, this.speed <= EACH_DAY ? 0.5 : 1);
      this.waiting = true;
      this.stepped = now;
      if (!this.advance(due)) {
        this.stop();
        return;
      }
    }
    this.request();
  }
}
