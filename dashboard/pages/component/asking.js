// Tells Python which place was chosen, again when no answer comes: while a page is being built, Streamlit may lose
// the first.

const ANSWER_MS = 2500; // after which a choice that Python has not answered is told again
const TRIES = 3;

export class Asking {
  // `tell(picked)` hands a choice over.
  constructor(tell) {
    this.tell = tell;
    this.sequence = 0;
  }

  ask(place) {
    this.sequence += 1;
    this.send({ place, sequence: this.sequence }, 1);
  }

  send(picked, attempt) {
    this.stop();
    this.tell({ ...picked, attempt });
    if (attempt < TRIES) this.timer = setTimeout(() => this.send(picked, attempt + 1), ANSWER_MS);
  }

  // Takes Python's answer; false when the user has chosen something newer in the meantime.
  answered(sequence) {
    if (sequence < this.sequence) return false;
    this.stop();
    this.sequence = sequence;
    return true;
  }

  stop() {
    clearTimeout(this.timer);
  }
}
