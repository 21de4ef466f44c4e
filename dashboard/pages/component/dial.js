// What the clock looks like: the row of controls, the histogram with its handles, the axis, the key. It shows the state
// of the clock and keeps none of its own.

import { Bars } from "./bars.js";
import { DateField, Modes, Presets, Transport, button } from "./controls.js";
import * as days from "./days.js";
import { clamp, el } from "./dom.js";
import { icon } from "./icons.js";
import { Overview } from "./overview.js";
import { choice } from "./presets.js";

const MARK_PX = 84; // room that the text of a mark on the axis needs
const MARK_GAP = 8; // pixels between two of them
const ZOOM = 2; // of a button
const NAMES = ["dated to the day", "within a longer interval", "by publication date only"];
const KEY = [
  ["solid", "to the day", "Dated to a single day"],
  ["hatched", "longer interval", "Somewhere within several days, a month, a year: counted on each of its days"],
  ["hollow", "dated by publication", "No day of its own is stated: only the day its article came out is known"],
];

export class Dial {
  constructor(clock, presets) {
    const { axis, domain, window } = clock;
    Object.assign(this, { clock, summary: "", besides: "" });
    this.bars = new Bars();
    this.overview = new Overview(domain, (day) => clock.see(axis.show(day - axis.days / 2, axis.days)), () => clock.see(axis.whole()));
    this.transport = new Transport(axis.all, clock.player.speed, {
      toggle: () => clock.toggle(),
      step: (by, far) => clock.step(far ? by * clock.length : by),
      speed: (pace) => clock.pace(pace),
    });
    const refused = (text) => this.warn(`“${text.slice(0, 30)}” is no day. Type 3 Oct 2020 or 2020-10-03.`);
    this.fields = [
      new DateField("First day", false, { refused, chosen: (day) => clock.enter({ first: day, last: Math.max(day, clock.window.last) }, day) }),
      new DateField("Last day", true, { refused, chosen: (day) => clock.enter({ last: day, first: Math.min(day, clock.window.first) }, day) }),
    ];
    this.lasting = el("span", { className: "length" });
    this.modes = new Modes((mode) => clock.turn(mode));
    this.presets = new Presets(presets, (preset) => clock.go(choice(preset, clock.window, domain)));
    this.handles = { band: this.handle("band", "Window of days: both ends move"), from: this.handle("from", "First day"), to: this.handle("to", "Last day") };
    this.cursor = el("i", { className: "cursor", hidden: true });
    this.bubble = el("div", { className: "bubble", hidden: true });
    this.track = el("div", { className: "track" }, ...this.bars.nodes, this.cursor, ...Object.values(this.handles));
    this.marks = el("div", { className: "axis", attrs: { "aria-hidden": "true" } });
    this.nearer = button("Zoom the dates in", () => clock.zoom(1 / ZOOM), icon("plus"));
    this.wider = button("Zoom the dates out", () => clock.zoom(ZOOM), icon("minus"));
    this.fitter = button("Zoom to window", () => clock.see(axis.fits(clock.window) ? axis.whole() : axis.fit(clock.window)));
    this.publication = el("input", { type: "checkbox", checked: window.publication, on: { change: () => clock.set({ publication: this.publication.checked }) } });
    this.readout = el("span", { className: "readout" });
    this.status = el("span", { className: "spoken", attrs: { role: "status" } });
    // For the map: the days in large type while the clock plays.
    this.face = el("div", { className: "face", hidden: true, attrs: { "aria-hidden": "true" } }, el("strong"), el("span"));
    this.bar = el("div", { className: "bar" }, this.transport.root, this.modes.root,
      el("div", { className: "chosen" }, this.fields[0].root, el("span", { text: "–" }), this.fields[1].root, this.lasting), this.presets.root);
    this.root = el("section", { className: "timeline", attrs: { "aria-label": "Dates" } }, this.bar,
      el("div", { className: "plot" },
        el("div", { className: "span" }, this.overview.root, this.track, this.marks, this.bubble),
        el("div", { className: "near", attrs: { role: "group", "aria-label": "Zoom of the dates" } }, this.nearer, this.wider, this.fitter)),
      el("div", { className: "key" }, ...this.key(), this.readout, this.status));
  }

  key() {
    return KEY.map(([look, text, title]) => {
      const inside = [el("i", { className: `swatch ${look}` }), el("span", { text })];
      return look === "hollow" ? el("label", { className: "keyed publication", title }, this.publication, ...inside) : el("span", { className: "keyed", title }, ...inside);
    });
  }

  handle(end, label) {
    const node = el("div", { className: end, tabIndex: 0, attrs: { role: "slider", "aria-label": label, "aria-orientation": "horizontal" } });
    node.dataset.end = end;
    node.addEventListener("keydown", (event) => {
      if (!this.clock.keyed(event, end)) return;
      event.preventDefault();
      event.stopPropagation();
    });
    return node;
  }

  grip(end) {
    this.handles[end].focus({ preventScroll: true });
  }

  // The pointer is on this day.
  hover(day) {
    const { bars, cursor, clock: { axis } } = this;
    if (!bars.edges) return;
    const b = bars.under(day);
    const left = Math.max(axis.x(bars.edges[b]), 0);
    cursor.hidden = false;
    cursor.style.left = `${left}px`;
    cursor.style.width = `${Math.min(axis.x(bars.edges[b + 1]), axis.width) - left}px`;
    const counts = bars.counts.map((sums, of) => (sums[b] ? `${sums[b].toLocaleString("en")} ${NAMES[of]}` : "")).filter(Boolean);
    const { bubble } = this;
    bubble.replaceChildren(el("strong", { text: days.unitWords(bars.edges[b], bars.unit) }), ...(counts.length ? counts : ["no events"]).map((text) => el("span", { text })));
    bubble.hidden = false;
    const middle = left + cursor.offsetWidth / 2;
    bubble.style.left = `${clamp(middle - bubble.offsetWidth / 2, 0, Math.max(axis.width - bubble.offsetWidth, 0))}px`;
  }

  leave() {
    this.cursor.hidden = true;
    this.bubble.hidden = true;
    this.say();
  }

  say(text = this.summary + this.besides) {
    this.readout.textContent = text;
  }

  // A message in place of what the window holds, until the next step; heard, too.
  warn(text) {
    this.say(text);
    this.status.textContent = text;
  }

  // What the window holds; `besides` is left out on the map itself.
  summarise(summary, besides = "") {
    Object.assign(this, { summary, besides });
    this.face.lastChild.textContent = summary;
    this.say();
  }

  // All that depends on the room there is and on the part of the days in sight.
  draw() {
    const { axis } = this.clock;
    const width = this.track.clientWidth;
    if (width === 0) return;
    this.presets.fit(this.bar);
    axis.width = width;
    this.root.classList.toggle("zoomed", axis.zoomed);
    this.overview.root.hidden = !axis.zoomed;
    const { first, last } = axis.visible;
    this.marks.replaceChildren();
    let free = 0;
    for (const { day, text } of days.marks(first, last, width / MARK_PX)) {
      const mark = el("span", { text });
      this.marks.append(mark);
      const half = mark.offsetWidth / 2;
      const x = Math.max(axis.x(day + 0.5), half);
      // A text without room is left out; its neighbours say enough.
      if (x - half < free || x + half > width) mark.remove();
      else {
        mark.style.left = `${x}px`;
        free = x + half + MARK_GAP;
      }
    }
    this.paint();
  }

  // The bars, in the colours of the theme.
  paint() {
    const { axis, tally, window: { publication } } = this.clock;
    const style = getComputedStyle(this.root);
    this.bars.paint(axis, tally, publication, style);
    if (axis.zoomed) this.overview.paint(tally, axis.width, publication, style.getPropertyValue("--bar").trim());
    this.place();
  }

  // What follows the window alone: a step of the clock does no more than this.
  place() {
    const { axis, domain, window, cumulative } = this.clock;
    const { first, last } = window;
    const { band, from, to } = this.handles;
    const left = clamp(axis.x(first), 0, axis.width);
    const right = clamp(axis.x(last + 1), 0, axis.width);
    from.style.left = `${left}px`;
    to.style.left = `${right}px`;
    band.style.left = `${left}px`;
    band.style.width = `${right - left}px`;
    from.hidden = cumulative;
    from.classList.toggle("beyond", first < axis.visible.first || first > axis.visible.last);
    to.classList.toggle("beyond", last < axis.visible.first || last > axis.visible.last);
    this.root.classList.toggle("growing", cumulative);
    this.track.classList.toggle("filled", cumulative || axis.inside(window));
    this.bars.light(axis, window);
    this.overview.place(axis, window);
    const value = (node, now, low, high, text) => {
      for (const [name, is] of Object.entries({ min: low, max: high, now, text })) node.setAttribute(`aria-value${name}`, is);
    };
    value(from, first, domain.first, last, days.words(first));
    value(to, last, first, domain.last, days.words(last));
    value(band, first, domain.first, domain.last - (last - first), days.span(first, last));
    this.fields[0].show(first);
    this.fields[1].show(last);
    this.lasting.textContent = days.count(first, last);
    this.face.firstChild.textContent = cumulative ? `up to ${days.words(last)}` : days.span(first, last);
    this.publication.checked = window.publication;
    this.modes.show(window.mode);
    this.presets.show(window, domain);
    const back = axis.zoomed && axis.fits(window);
    const label = back ? "Show all days on the axis" : "Zoom to window";
    if (this.fitter.title !== label || !this.fitter.firstChild) {
      this.fitter.replaceChildren(icon(back ? "whole" : "fit"));
      this.fitter.title = label;
      this.fitter.setAttribute("aria-label", label);
    }
    this.fitter.disabled = !axis.zoomed && axis.fits(window);
    this.wider.disabled = !axis.zoomed;
  }
}
