// The clock under the map: events per day, and a window of days with two handles over them.

import { clamp, el } from "./dom.js";
import * as days from "./days.js";
import { histogram } from "./rows.js";

const BAR_PX = 4; // narrowest bar; a longer span is gathered into bins of several days
const MARK_PX = 84; // room that the text of a mark on the axis needs
const WEEK = 7;
const NAMES = ["dated to the day", "within a longer interval", "by publication date only"];

export class Timeline {
  // `changed(window)` is called at every step of a handle.
  constructor({ columns, mask, domain, presets, window, changed }) {
    Object.assign(this, { columns, mask, domain, window, changed, presets });
    this.canvas = el("canvas", { attrs: { "aria-hidden": "true" } });
    this.band = this.handle("band", "Window of days: both ends move");
    this.from = this.handle("from", "First day");
    this.to = this.handle("to", "Last day");
    this.axis = el("div", { className: "axis", attrs: { "aria-hidden": "true" } });
    this.readout = el("span", { className: "readout" });
    this.track = el("div", { className: "track" }, this.canvas, this.band, this.from, this.to);
    this.track.addEventListener("pointermove", (event) => this.hover(event));
    this.track.addEventListener("pointerleave", () => this.say());
    this.track.addEventListener("pointerdown", (event) => this.press(event));
    this.words = el("strong", { className: "words" });
    this.length = el("span", { className: "length" });
    this.publication = el("input", { type: "checkbox", checked: window.publication });
    this.publication.addEventListener("change", () => this.set({ publication: this.publication.checked }));
    this.buttons = presets.map((preset) =>
      el("button", { type: "button", text: preset.text, on: { click: () => this.preset(preset) } }));
    this.root = el("section", { className: "timeline", attrs: { "aria-label": "Dates" } },
      el("div", { className: "bar" },
        el("div", { className: "chosen" }, this.words, this.length),
        el("div", { className: "presets", attrs: { role: "group", "aria-label": "Choose dates" } }, ...this.buttons),
        el("label", { className: "publication", title: "Events whose own day is not stated: only the day their article came out is known" },
          this.publication, el("span", { text: "dated by publication" }))),
      this.track, this.axis, el("div", { className: "key" }, ...this.key(), this.readout));
    this.resized = new ResizeObserver(() => this.draw());
    this.resized.observe(this.track);
    this.say();
  }

  destroy() {
    this.resized.disconnect();
  }

  // Counts other events: those that the filters leave.
  filter(mask) {
    this.mask = mask;
    this.draw();
  }

  key() {
    return ["solid", "hatched", "hollow"].map((look, i) =>
      el("span", { className: "keyed" }, el("i", { className: `swatch ${look}` }), el("span", { text: NAMES[i] })));
  }

  handle(end, label) {
    const node = el("div", { className: end, tabIndex: 0, attrs: { role: "slider", "aria-label": label, "aria-orientation": "horizontal" } });
    node.dataset.end = end;
    node.addEventListener("keydown", (event) => this.keyed(event, end));
    return node;
  }

  // Moves the window; ends are kept in order and inside the domain.
  set(change) {
    const next = { ...this.window, ...change };
    next.first = clamp(Math.round(next.first), this.domain.first, this.domain.last);
    next.last = clamp(Math.round(next.last), next.first, this.domain.last);
    if (["first", "last", "publication"].every((name) => next[name] === this.window[name])) return;
    this.window = next;
    this.publication.checked = next.publication;
    this.place();
    this.paint();
    this.changed(next);
  }

  shift(by) {
    const { first, last } = this.window;
    const moved = clamp(by, this.domain.first - first, this.domain.last - last);
    this.set({ first: first + moved, last: last + moved });
  }

  preset({ first, last, days: length }) {
    if (length === undefined) {
      this.set({ first, last });
      return;
    }
    // So many days from the window's first day on, or up to the end of the days with events.
    const start = Math.max(this.domain.first, Math.min(this.window.first, this.domain.last - length + 1));
    this.set({ first: start, last: start + length - 1 });
  }

  move(end, to) {
    if (end === "from") this.set({ first: Math.min(to, this.window.last) });
    else this.set({ last: Math.max(to, this.window.first) });
  }

  keyed(event, end) {
    const step = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -WEEK, PageUp: WEEK }[event.key];
    const edge = { Home: this.domain.first, End: this.domain.last }[event.key];
    if (event.altKey || event.ctrlKey || event.metaKey || (step === undefined && edge === undefined)) return;
    event.preventDefault();
    event.stopPropagation();
    if (step !== undefined) {
      const by = event.shiftKey ? Math.sign(step) * WEEK : step;
      if (end === "band") this.shift(by);
      else this.move(end, (end === "from" ? this.window.first : this.window.last) + by);
    } else if (end === "band") this.shift(edge === this.domain.first ? -Infinity : Infinity);
    else this.move(end, edge);
  }

  get perDay() {
    return this.track.clientWidth / (this.domain.last - this.domain.first + 1);
  }

  dayAt(event) {
    const x = event.clientX - this.track.getBoundingClientRect().left;
    return clamp(this.domain.first + Math.floor(x / this.perDay), this.domain.first, this.domain.last);
  }

  // A press on a handle drags it, on the band the whole window, elsewhere the nearer end jumps there first.
  press(event) {
    if (event.button !== 0) return;
    event.preventDefault();
    let end = event.target.dataset.end;
    if (!end) {
      const day = this.dayAt(event);
      end = day < this.window.first ? "from" : "to";
      this.move(end, day);
    }
    ({ from: this.from, to: this.to, band: this.band })[end].focus({ preventScroll: true });
    // From where it was seized on, so that nothing jumps when a handle is taken at its rim.
    const { first, last } = this.window;
    const days = (moved) => Math.round((moved.clientX - event.clientX) / this.perDay);
    this.track.setPointerCapture(event.pointerId);
    const drag = (moved) => {
      if (end === "band") this.shift(first + days(moved) - this.window.first);
      else this.move(end, (end === "from" ? first : last) + days(moved));
    };
    const drop = () => {
      this.track.removeEventListener("pointermove", drag);
      this.track.removeEventListener("lostpointercapture", drop);
    };
    this.track.addEventListener("pointermove", drag);
    this.track.addEventListener("lostpointercapture", drop);
  }

  hover(event) {
    const bin = Math.floor((this.dayAt(event) - this.domain.first) / this.binDays);
    const first = this.domain.first + bin * this.binDays;
    const last = Math.min(first + this.binDays - 1, this.domain.last);
    const counts = this.counts.map((counts, i) => (counts[bin] ? `${counts[bin]} ${NAMES[i]}` : "")).filter(Boolean);
    this.say(`${days.span(first, last)}: ${counts.join(", ") || "no events"}`);
  }

  say(text = this.summary ?? "") {
    this.readout.textContent = text;
  }

  // The line below the axis when the pointer is not on the bars.
  summarise(text) {
    this.summary = text;
    this.say();
  }

  draw() {
    const width = this.track.clientWidth;
    if (width === 0) return;
    const total = this.domain.last - this.domain.first + 1;
    this.binDays = Math.max(1, Math.ceil((total * BAR_PX) / width));
    this.counts = histogram(this.columns, this.mask, this.domain.first, this.domain.last, this.binDays);
    this.axis.replaceChildren();
    let free = 0;
    for (const { day, text } of days.marks(this.domain.first, this.domain.last, width / MARK_PX)) {
      const mark = el("span", { text });
      this.axis.append(mark);
      const half = mark.offsetWidth / 2;
      const x = Math.max((day - this.domain.first + 0.5) * this.perDay, half);
      // A text without room is left out; its neighbours say enough.
      if (x - half < free || x + half > width) mark.remove();
      else {
        mark.style.left = `${x}px`;
        free = x + half + 8;
      }
    }
    this.place();
    this.paint();
  }

  place() {
    const { first, last } = this.window;
    const left = (first - this.domain.first) * this.perDay;
    const right = (last - this.domain.first + 1) * this.perDay;
    this.from.style.left = `${left}px`;
    this.to.style.left = `${right}px`;
    this.band.style.left = `${left}px`;
    this.band.style.width = `${right - left}px`;
    const { domain } = this;
    for (const [node, now, low, high] of [[this.from, first, domain.first, last], [this.to, last, first, domain.last],
      [this.band, first, domain.first, Math.max(domain.first, domain.last - (last - first))]]) {
      node.setAttribute("aria-valuemin", low);
      node.setAttribute("aria-valuemax", high);
      node.setAttribute("aria-valuenow", now);
      node.setAttribute("aria-valuetext", node === this.band ? days.span(first, last) : days.words(now));
    }
    this.words.textContent = days.span(first, last);
    this.length.textContent = days.count(first, last);
    this.buttons.forEach((button, i) => {
      const preset = this.presets[i];
      const on = preset.days === undefined ? preset.first === first && preset.last === last : last - first + 1 === preset.days;
      button.setAttribute("aria-pressed", on);
    });
  }

  // Bars: solid below, hatched on it, hollow on top; pale outside the window.
  paint() {
    const width = this.track.clientWidth;
    const height = this.track.clientHeight;
    if (width === 0 || !this.counts) return;
    const scale = globalThis.devicePixelRatio || 1;
    if (this.canvas.width !== Math.round(width * scale) || this.canvas.height !== Math.round(height * scale)) {
      this.canvas.width = Math.round(width * scale);
      this.canvas.height = Math.round(height * scale);
    }
    const pen = this.canvas.getContext("2d");
    pen.setTransform(scale, 0, 0, scale, 0, 0);
    pen.clearRect(0, 0, width, height);
    const style = getComputedStyle(this.root);
    const ink = style.getPropertyValue("--bar").trim();
    const hatch = this.hatch(pen, ink);
    const kinds = this.window.publication ? [0, 1, 2] : [0, 1];
    const bins = this.counts[0].length;
    let top = 1;
    for (let b = 0; b < bins; b += 1) top = Math.max(top, kinds.reduce((sum, k) => sum + this.counts[k][b], 0));
    const wide = this.perDay * this.binDays;
    const gap = wide > 6 ? 1.5 : 0.5;
    const unit = (height - 4) / top;
    for (let b = 0; b < bins; b += 1) {
      const first = this.domain.first + b * this.binDays;
      pen.globalAlpha = first + this.binDays > this.window.first && first <= this.window.last ? 1 : 0.3;
      let y = height;
      for (const k of kinds) {
        const tall = this.counts[k][b] * unit;
        if (tall === 0) continue;
        y -= tall;
        pen.fillStyle = k === 1 ? hatch : ink;
        pen.strokeStyle = ink;
        if (k < 2) pen.fillRect(b * wide + gap, y, wide - 2 * gap, tall);
        if (k > 0) pen.strokeRect(b * wide + gap + 0.5, y + 0.5, Math.max(wide - 2 * gap - 1, 0.5), Math.max(tall - 0.5, 0.5));
      }
    }
    pen.globalAlpha = 1;
  }

  hatch(pen, ink) {
    const tile = document.createElement("canvas");
    tile.width = 6;
    tile.height = 6;
    const line = tile.getContext("2d");
    line.strokeStyle = ink;
    line.lineWidth = 1.2;
    line.beginPath();
    for (const x of [-6, 0, 6]) {
      line.moveTo(x, 6);
      line.lineTo(x + 6, 0);
    }
    line.stroke();
    return pen.createPattern(tile, "repeat");
  }
}
