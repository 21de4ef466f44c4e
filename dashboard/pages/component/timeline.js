// The clock under the map: which days the map shows, over a histogram of the events per day. It plays, too.

import { Axis } from "./axis.js";
import * as days from "./days.js";
import { Dial } from "./dial.js";
import { clamp, debounced } from "./dom.js";
import { Gestures } from "./gestures.js";
import { Player } from "./player.js";
import { Tally } from "./tally.js";

const WEEK = 7;
const STEPS = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -WEEK, PageUp: WEEK };
const ZOOM = 2;
const NARROW = 14; // pixels; a window narrower than this is brought nearer when it was typed or chosen
const COMPANY = 45; // days around a short window that is brought near
const QUIET = 14; // days; longer stretches in which nothing is dated are passed over by the player
const REST_MS = 900; // until a reader of the screen is told
// How long the window is when it plays and all days were chosen: [longest span of all days, days].
const STRIDES = [[60, 1], [730, WEEK], [Infinity, 30]];

export class Timeline {
  // `changed(window)` is called at every step; `data` takes what tests want to know. The window's `mode` is "window" or
  // "cumulative", in which its first day stays the first of all.
  constructor({ columns, mask, domain, presets, window, data, changed }) {
    Object.assign(this, { columns, domain, window: { mode: "window", ...window }, changed, data });
    if (this.cumulative) this.window.first = domain.first;
    this.axis = new Axis(domain);
    this.tally = new Tally(columns, mask, domain);
    this.player = new Player({ step: (by) => this.play(by), changed: (playing) => this.played(playing) });
    this.announce = debounced(() => this.tell(`${days.span(this.window.first, this.window.last)}: ${this.dial.summary}`), REST_MS);
    this.dial = new Dial(this, presets);
    this.gestures = new Gestures(this.dial, this);
    this.resized = new ResizeObserver(() => this.draw());
    this.resized.observe(this.dial.track);
    this.place();
  }

  destroy() {
    this.player.stop();
    this.announce.cancel();
    this.resized.disconnect();
    this.face.remove();
  }

  get root() {
    return this.dial.root;
  }

  // For the map: the days in large type while the clock plays.
  get face() {
    return this.dial.face;
  }

  get cumulative() {
    return this.window.mode === "cumulative";
  }

  get length() {
    return this.window.last - this.window.first + 1;
  }

  summarise(summary, besides) {
    this.dial.summarise(summary, besides);
  }

  tell(text) {
    this.dial.status.textContent = text;
  }

  draw() {
    this.dial.draw();
    this.note();
  }

  paint() {
    this.dial.paint();
    this.note();
  }

  place() {
    this.dial.place();
    this.note();
  }

  note() {
    const { first, last } = this.axis.visible;
    Object.assign(this.data, { mode: this.window.mode, playing: this.player.playing, speed: this.player.speed,
      axis: `${first} ${last}`, histogram: this.tally.classes(this.window).join(" ") });
  }

  // Counts other events: those that the filters leave.
  filter(mask) {
    this.tally = new Tally(this.columns, mask, this.domain);
    this.draw();
  }

  // Moves the window; ends are kept in order and inside the domain. Whatever moves it but the player itself ends the play.
  set(change, { playing = false } = {}) {
    const next = { ...this.window, ...change };
    if (next.mode === "cumulative") next.first = this.domain.first;
    next.first = clamp(Math.round(next.first), this.domain.first, this.domain.last);
    next.last = clamp(Math.round(next.last), next.first, this.domain.last);
    const same = (name) => next[name] === this.window[name];
    if (!playing) {
      this.player.stop();
      this.face.hidden = true;
    }
    if (["first", "last", "publication", "mode"].every(same)) return;
    const repaint = !same("publication");
    this.window = next;
    if (repaint) this.paint();
    else this.place();
    this.changed(next);
    if (!playing) this.announce();
  }

  shift(by) {
    const { first, last } = this.window;
    if (this.cumulative) this.set({ last: last + by });
    else {
      const moved = clamp(by, this.domain.first - first, this.domain.last - last);
      this.set({ first: first + moved, last: last + moved });
    }
  }

  move(end, to) {
    if (end === "from") this.set({ first: Math.min(to, this.window.last) });
    else this.set({ last: Math.max(to, this.window.first) });
  }

  step(by) {
    this.shift(by);
    this.reveal();
  }

  turn(mode) {
    if (mode === this.window.mode) return;
    if (this.cumulative) {
      // Between two days again, it is as long as it was.
      this.set({ mode, first: Math.max(this.domain.first, this.window.last - (this.before ?? this.length) + 1) });
    } else {
      this.before = this.length;
      this.set({ mode });
    }
  }

  // To days that somebody chose: all that is up to a day stays so only for all days.
  go({ first, last, publication = this.window.publication, mode }) {
    const all = last - first + 1 >= this.axis.all;
    this.set({ first, last, publication, mode: mode ?? (all ? this.window.mode : "window") });
    if (all) this.see(this.axis.whole());
    else this.bringNear();
  }

  // To a day that was typed.
  enter(change, day) {
    this.set(change);
    this.bringNear();
    const { first, last } = this.domain;
    if (day < first || day > last) this.dial.warn(`${days.words(day)} is outside the days with events, ${days.span(first, last)}.`);
  }

  // Shows a window that is out of sight, too narrow to be seen, or wider than the axis.
  bringNear() {
    const { first, last } = this.window;
    const beside = Math.max(0, (COMPANY - this.length) / 2);
    const ill = this.length * this.axis.perDay < NARROW || this.length > this.axis.days;
    if (ill) this.see(this.axis.fit({ first: first - beside, last: last + beside }));
    else this.reveal();
  }

  reveal() {
    for (const day of [this.window.first, this.window.last]) this.see(this.axis.reveal(day));
  }

  zoom(factor, x) {
    this.see(this.axis.zoom(factor, x));
  }

  see(changed) {
    if (changed) this.draw();
  }

  toggle() {
    if (this.player.playing) {
      this.player.stop();
      return;
    }
    const { first, last } = this.domain;
    const full = !this.cumulative && this.length === this.axis.all;
    const length = full ? STRIDES.find(([span]) => this.axis.all <= span)[1] : this.length;
    // At the end it begins anew.
    if (full || this.window.last === last) this.set({ first, last: this.cumulative ? first : first + length - 1 }, { playing: true });
    this.reveal();
    this.player.start();
  }

  pace(speed) {
    this.player.speed = speed;
    this.note();
  }

  // One step of the player; returns whether another may follow.
  play(due) {
    const { first, last, publication } = this.window;
    const end = this.domain.last;
    // No day is left out: each has been inside the window when it has passed.
    let to = Math.min(last + (this.cumulative ? due : Math.min(due, this.length)), end);
    const fresh = { first: this.cumulative ? last + 1 : to - (last - first), last: to, publication };
    if (this.tally.classes(fresh).every((count) => count === 0)) {
      const next = this.tally.next(to, publication) ?? end;
      if (next - to > QUIET) to = next;
    }
    this.set({ first: to - (last - first), last: to }, { playing: true });
    this.see(this.axis.reveal(to));
    return to < end;
  }

  // Said once when it starts and once when it stops, not at every step.
  played(playing) {
    this.dial.transport.show(playing);
    this.face.hidden &&= !playing;
    this.announce.cancel();
    this.tell(playing ? "Playing" : `Stopped at ${days.words(this.window.last)}: ${this.dial.summary}`);
    this.note();
  }

  // The map has drawn the last step.
  drawn() {
    this.player.drawn();
  }

  // Returns whether the key was one of the clock's.
  keyed(event, end) {
    if (event.altKey || event.ctrlKey || event.metaKey) return false;
    const { key } = event;
    if (key === " ") this.toggle();
    else if (key === "+" || key === "=") this.zoom(1 / ZOOM);
    else if (key === "-") this.zoom(ZOOM);
    else {
      const edge = { Home: -Infinity, End: Infinity }[key];
      if (STEPS[key] === undefined && edge === undefined) return false;
      const by = event.shiftKey ? Math.sign(STEPS[key]) * WEEK : STEPS[key];
      if (end === "band") this.shift(edge ?? by);
      else this.move(end, edge ?? this.window[end === "from" ? "first" : "last"] + by);
      this.see(this.axis.reveal(this.window[end === "from" ? "first" : "last"]));
    }
    return true;
  }
}
