// The clock under the map: which days the map shows, over a histogram of the events per day. It plays, too.

import { Axis } from "./axis.js";
import { Bars } from "./bars.js";
import { DateField, Modes, Presets, Transport, button } from "./controls.js";
import * as days from "./days.js";
import { clamp, debounced, el } from "./dom.js";
import { Gestures } from "./gestures.js";
import { icon } from "./icons.js";
import { Overview } from "./overview.js";
import { Player } from "./player.js";
import { Tally } from "./tally.js";

const MARK_PX = 84; // room that the text of a mark on the axis needs
const WEEK = 7;
const ZOOM = 2; // of a button
const NARROW = 14; // pixels; a window narrower than this is brought nearer when it was typed or chosen
const QUIET = 14; // days; longer stretches in which nothing is dated are passed over by the player
const REST_MS = 900; // until a reader of the screen is told
// How long the window is when it plays and all days were chosen: [longest span of all days, days].
const STRIDES = [[60, 1], [730, WEEK], [Infinity, 30]];
const NAMES = ["dated to the day", "within a longer interval", "by publication date only"];
const KEYS = ["to the day", "longer interval", "dated by publication"];

export class Timeline {
  // `changed(window)` is called at every step; `data` takes what tests want to know. The window's `mode` is "window" or
  // "cumulative", in which its first day stays the first of all.
  constructor({ columns, mask, domain, presets, window, data, changed }) {
    Object.assign(this, { columns, domain, window: { mode: "window", ...window }, changed, data });
    if (this.cumulative) this.window.first = domain.first;
    this.axis = new Axis(domain);
    this.bars = new Bars();
    this.tally = new Tally(columns, mask, domain);
    this.player = new Player({ step: (by) => this.play(by), changed: (playing) => this.played(playing) });
    this.overview = new Overview(domain, (day) => this.zoomed(this.axis.show(day - this.axis.days / 2, this.axis.days)), () => this.zoomed(this.axis.whole()));
    this.announce = debounced(() => { this.status.textContent = `${days.span(this.window.first, this.window.last)}: ${this.summary}`; }, REST_MS);
    this.build(presets);
    this.gestures = new Gestures(this.track, this.marks, this);
    this.resized = new ResizeObserver(() => this.draw());
    this.resized.observe(this.track);
    this.place();
    this.say();
  }

  build(presets) {
    const { window } = this;
    this.transport = new Transport(this.axis.all, this.player.speed, {
      toggle: () => this.toggle(),
      step: (by, far) => this.step(far ? by * this.length : by),
      speed: (pace) => this.pace(pace),
    });
    const refused = (text) => this.say(`“${text.slice(0, 30)}” is no day. Type 3 Oct 2020 or 2020-10-03.`);
    this.fields = [
      new DateField("First day", false, { refused, chosen: (day) => this.enter({ first: day, last: Math.max(day, this.window.last) }, day) }),
      new DateField("Last day", true, { refused, chosen: (day) => this.enter({ last: day, first: Math.min(day, this.window.first) }, day) }),
    ];
    this.lasting = el("span", { className: "length" });
    this.modes = new Modes((mode) => this.turn(mode));
    this.presets = new Presets(presets, (preset) => this.preset(preset));
    this.band = this.handle("band", "Window of days: both ends move");
    this.from = this.handle("from", "First day");
    this.to = this.handle("to", "Last day");
    this.cursor = el("i", { className: "cursor", hidden: true });
    this.track = el("div", { className: "track" }, ...this.bars.nodes, this.cursor, this.band, this.from, this.to);
    this.marks = el("div", { className: "axis", attrs: { "aria-hidden": "true" } });
    this.nearer = button("Zoom the dates in", () => this.zoom(1 / ZOOM), icon("plus"));
    this.wider = button("Zoom the dates out", () => this.zoom(ZOOM), icon("minus"));
    this.fitter = button("Zoom to window", () => this.zoomed(this.fitted ? this.axis.whole() : this.axis.fit(this.window)));
    this.publication = el("input", { type: "checkbox", checked: window.publication, on: { change: () => this.set({ publication: this.publication.checked }) } });
    this.readout = el("span", { className: "readout" });
    this.status = el("span", { className: "spoken", attrs: { role: "status" } });
    // For the map: the days in large type while the clock plays.
    this.face = el("div", { className: "face", hidden: true, attrs: { "aria-hidden": "true" } }, el("strong"), el("span"));
    this.bar = el("div", { className: "bar" }, this.transport.root, this.modes.root,
      el("div", { className: "chosen" }, this.fields[0].root, el("span", { text: "–" }), this.fields[1].root, this.lasting), this.presets.root);
    this.root = el("section", { className: "timeline", attrs: { "aria-label": "Dates" } },
      this.bar,
      el("div", { className: "plot" },
        el("div", { className: "span" }, this.overview.root, this.track, this.marks),
        el("div", { className: "near", attrs: { role: "group", "aria-label": "Zoom of the dates" } }, this.nearer, this.wider, this.fitter)),
      el("div", { className: "key" }, ...this.key(), this.readout, this.status));
  }

  key() {
    const swatch = (look) => el("i", { className: `swatch ${look}` });
    const entry = (look, text, title) => el("span", { className: "keyed", title }, swatch(look), el("span", { text }));
    return [
      entry("solid", KEYS[0], "Dated to a single day"),
      entry("hatched", KEYS[1], "Somewhere within several days, a month, a year: counted on each of its days"),
      el("label", { className: "keyed publication", title: "No day of its own is stated: only the day its article came out is known" },
        this.publication, swatch("hollow"), el("span", { text: KEYS[2] })),
    ];
  }

  handle(end, label) {
    const node = el("div", { className: end, tabIndex: 0, attrs: { role: "slider", "aria-label": label, "aria-orientation": "horizontal" } });
    node.dataset.end = end;
    node.addEventListener("keydown", (event) => this.keyed(event, end));
    return node;
  }

  destroy() {
    this.player.stop();
    this.announce.cancel();
    this.resized.disconnect();
    this.face.remove();
  }

  get cumulative() {
    return this.window.mode === "cumulative";
  }

  get length() {
    return this.window.last - this.window.first + 1;
  }

  get fitted() {
    return this.axis.fits(this.window);
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
    this.publication.checked = next.publication;
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

  brush(first, last) {
    this.set({ first, last });
  }

  grip(end) {
    ({ from: this.from, to: this.to, band: this.band })[end].focus({ preventScroll: true });
  }

  step(by) {
    this.shift(by);
    this.reveal();
  }

  turn(mode) {
    if (mode === this.window.mode) return;
    // Back between two days, it is as long as it was.
    const before = this.cumulative ? Math.max(this.domain.first, this.window.last - (this.lengthBefore ?? this.length) + 1) : this.window.first;
    this.lengthBefore = this.length;
    this.set({ mode, first: before });
  }

  // The window of a preset: days of its own, or so many from the first day chosen on, inside the days with events.
  choice({ first, last, days: length, months }) {
    const { domain, window } = this;
    const bounded = (day) => clamp(day, domain.first, domain.last);
    if (first !== undefined) return { first: bounded(first), last: bounded(last) };
    const after = (day) => (months ? days.later(day, months) - 1 : day + length - 1);
    const over = Math.max(after(window.first) - domain.last, 0);
    const start = Math.max(domain.first, window.first - over);
    return { first: start, last: Math.min(after(start), domain.last) };
  }

  preset(preset) {
    const { first, last } = this.choice(preset);
    const all = first === this.domain.first && last === this.domain.last;
    this.set({ first, last, mode: all ? this.window.mode : "window" });
    if (all) this.zoomed(this.axis.whole());
    else this.bringNear();
  }

  // Days that were typed.
  enter(change, day) {
    this.set(change);
    this.bringNear();
    const { first, last } = this.domain;
    if (day < first || day > last) this.say(`${days.words(day)} is outside the days with events, ${days.span(first, last)}.`);
  }

  // Shows a window that is out of sight, or too narrow to be seen.
  bringNear() {
    if (this.length * this.axis.perDay < NARROW) this.zoomed(this.axis.fit(this.window));
    else this.reveal();
  }

  reveal() {
    if (this.axis.reveal(this.window.first)) this.draw();
    if (this.axis.reveal(this.window.last)) this.draw();
  }

  zoom(factor, x) {
    this.zoomed(this.axis.zoom(factor, x));
  }

  pan(pixels) {
    this.zoomed(this.axis.pan(pixels));
  }

  zoomed(changed) {
    if (changed) this.draw();
  }

  toggle() {
    if (this.player.playing) {
      this.player.stop();
      this.announce();
      return;
    }
    const { first, last } = this.domain;
    const full = !this.cumulative && this.length === this.axis.all;
    const length = full ? STRIDES.find(([span]) => this.axis.all <= span)[1] : this.length;
    // At the end it begins anew.
    if (full || this.window.last === last) this.set(this.cumulative ? { last: first } : { first, last: first + length - 1 }, { playing: true });
    this.reveal();
    this.player.start();
  }

  pace(speed) {
    this.player.speed = speed;
    this.data.speed = speed;
  }

  // One step of the player; returns whether another may follow.
  play(due) {
    const { first, last, publication } = this.window;
    const end = this.domain.last;
    // No day is left out: each has been inside the window when it has passed.
    let to = Math.min(last + (this.cumulative ? due : Math.min(due, this.length)), end);
    const begun = { first: this.cumulative ? last + 1 : to - (last - first), last: to, publication };
    if (this.tally.classes(begun).every((count) => count === 0)) {
      const next = this.tally.next(to, publication) ?? end;
      if (next - to > QUIET) to = next;
    }
    this.set({ first: to - (last - first), last: to }, { playing: true });
    if (this.axis.reveal(to)) this.draw();
    return to < end;
  }

  played(playing) {
    this.transport.show(playing);
    this.data.playing = playing;
    if (playing) this.face.hidden = false;
    this.announce.cancel();
    this.status.textContent = playing ? "Playing" : `Stopped at ${days.words(this.window.last)}`;
    this.place();
  }

  // The map has drawn the last step.
  drawn() {
    this.player.drawn();
  }

  keyed(event, end) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const step = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -WEEK, PageUp: WEEK }[event.key];
    const edge = { Home: this.domain.first, End: this.domain.last }[event.key];
    const act = { " ": () => this.toggle(), "+": () => this.zoom(1 / ZOOM), "=": () => this.zoom(1 / ZOOM), "-": () => this.zoom(ZOOM) }[event.key];
    if (step === undefined && edge === undefined && !act) return;
    event.preventDefault();
    event.stopPropagation();
    if (act) {
      act();
      return;
    }
    const by = event.shiftKey ? Math.sign(step) * WEEK : step;
    if (end === "band") this.shift(step === undefined ? (edge === this.domain.first ? -Infinity : Infinity) : by);
    else this.move(end, step === undefined ? edge : (end === "from" ? this.window.first : this.window.last) + by);
    if (this.axis.reveal(end === "from" ? this.window.first : this.window.last)) this.draw();
  }

  hover(day) {
    if (!this.bars.edges) return;
    const b = this.bars.under(day);
    const first = this.bars.edges[b];
    const left = Math.max(this.axis.x(first), 0);
    this.cursor.hidden = false;
    this.cursor.style.left = `${left}px`;
    this.cursor.style.width = `${Math.min(this.axis.x(this.bars.edges[b + 1]), this.axis.width) - left}px`;
    const counts = this.bars.counts.map((sums, of) => (sums[b] ? `${sums[b].toLocaleString("en")} ${NAMES[of]}` : "")).filter(Boolean);
    this.say(`${days.unitWords(first, this.bars.unit)}: ${counts.join(", ") || "no events"}`);
  }

  leave() {
    this.cursor.hidden = true;
    this.say();
  }

  say(text = `${this.summary ?? ""}${this.besides ?? ""}`) {
    this.readout.textContent = text;
  }

  // What the window holds, said when the pointer is not on the bars; `besides` is left out on the map itself.
  summarise(summary, besides = "") {
    Object.assign(this, { summary, besides });
    this.face.lastChild.textContent = summary;
    this.say();
  }

  draw() {
    const width = this.track.clientWidth;
    if (width === 0) return;
    this.presets.fit(this.bar);
    this.axis.width = width;
    this.root.classList.toggle("zoomed", this.axis.zoomed);
    this.overview.root.hidden = !this.axis.zoomed;
    const { first, last } = this.axis.visible;
    this.marks.replaceChildren();
    let free = 0;
    for (const { day, text } of days.marks(first, last, width / MARK_PX)) {
      const mark = el("span", { text });
      this.marks.append(mark);
      const half = mark.offsetWidth / 2;
      const x = Math.max(this.axis.x(day + 0.5), half);
      // A text without room is left out; its neighbours say enough.
      if (x - half < free || x + half > width) mark.remove();
      else {
        mark.style.left = `${x}px`;
        free = x + half + 8;
      }
    }
    this.data.axis = `${first} ${last}`;
    this.paint();
  }

  // What follows the window alone: a step of the clock does no more than this.
  place() {
    const { axis, domain, window } = this;
    const { first, last } = window;
    const inside = (x) => clamp(x, 0, axis.width);
    const left = inside(axis.x(first));
    const right = inside(axis.x(last + 1));
    this.from.style.left = `${left}px`;
    this.to.style.left = `${right}px`;
    this.band.style.left = `${left}px`;
    this.band.style.width = `${right - left}px`;
    this.from.hidden = this.cumulative;
    this.root.classList.toggle("growing", this.cumulative);
    this.from.classList.toggle("beyond", first < axis.first || first >= axis.end);
    this.to.classList.toggle("beyond", last < axis.first || last >= axis.end);
    this.track.classList.toggle("filled", this.cumulative || (first <= axis.visible.first && last >= axis.visible.last));
    this.bars.light(axis, window);
    this.overview.place(axis, window);
    for (const [node, now, low, high] of [[this.from, first, domain.first, last], [this.to, last, first, domain.last],
      [this.band, first, domain.first, Math.max(domain.first, domain.last - (last - first))]]) {
      node.setAttribute("aria-valuemin", low);
      node.setAttribute("aria-valuemax", high);
      node.setAttribute("aria-valuenow", now);
      node.setAttribute("aria-valuetext", node === this.band ? days.span(first, last) : days.words(now));
    }
    this.fields[0].show(first);
    this.fields[1].show(last);
    this.lasting.textContent = days.count(first, last);
    this.face.firstChild.textContent = this.cumulative ? `up to ${days.words(last)}` : days.span(first, last);
    this.modes.show(window.mode);
    this.presets.show((preset) => {
      const choice = this.choice(preset);
      return choice.first === first && choice.last === last;
    });
    const { fitted } = this;
    const label = fitted && axis.zoomed ? "Show all days on the axis" : "Zoom to window";
    if (this.fitter.title !== label || !this.fitter.firstChild) {
      this.fitter.replaceChildren(icon(fitted && axis.zoomed ? "whole" : "fit"));
      this.fitter.title = label;
      this.fitter.setAttribute("aria-label", label);
    }
    this.fitter.disabled = fitted && !axis.zoomed;
    this.wider.disabled = !axis.zoomed;
    Object.assign(this.data, { mode: window.mode, playing: this.player.playing, speed: this.player.speed, histogram: this.tally.classes(window).join(" ") });
  }

  // Draws the bars anew, in the colours of the theme.
  paint() {
    const style = getComputedStyle(this.root);
    this.bars.paint(this.axis, this.tally, this.window.publication, style);
    if (this.axis.zoomed) this.overview.paint(this.tally, this.axis.width, this.window.publication, style.getPropertyValue("--bar").trim());
    this.place();
  }
}
