// The places of the map for the keyboard: one stop of the Tab key, arrows go from place to place, Enter opens.

import { clamp, el } from "./dom.js";

const AROUND = 9; // pixels from the rim of a dot to the mark of the focus

export class Walker {
  // `dots()`: [place, x, y, radius] of what is in view, most incidents first; `name(place)`; `pick(place)`.
  constructor({ dots, name, pick }) {
    Object.assign(this, { dots, name, pick, place: null });
    this.spot = el("div", { className: "spot", hidden: true });
    this.voice = el("div", { className: "voice", attrs: { role: "status", "aria-live": "polite" } });
    this.root = el("div", { className: "walker", tabIndex: 0, attrs: { role: "group",
      "aria-label": "Places on the map. Arrow keys go from one to the next, the one with the most incidents first; Enter shows the sentences." } }, this.spot, this.voice);
    this.root.addEventListener("focus", () => this.go(0));
    this.root.addEventListener("blur", () => { this.spot.hidden = true; });
    this.root.addEventListener("keydown", (event) => this.keyed(event));
  }

  keyed(event) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -Infinity, End: Infinity }[event.key];
    if (step === undefined && event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    event.stopPropagation();
    if (step !== undefined) this.go(step);
    else if (this.place !== null) this.pick(this.place);
  }

  // So many places further; one that has left the view is given up for the first.
  go(step) {
    const dots = this.dots();
    const now = dots.findIndex(([p]) => p === this.place);
    const at = clamp(Math.max(now, 0) + (now < 0 ? 0 : step), 0, dots.length - 1);
    this.place = dots[at]?.[0] ?? null;
    this.voice.textContent = this.place === null ? "No place is in view" : `${this.name(this.place)} (${at + 1} of ${dots.length})`;
    this.follow();
  }

  // Keeps the mark on its place when the map has moved.
  follow() {
    const dot = this.dots().find(([p]) => p === this.place);
    this.spot.hidden = !dot || this.root.getRootNode().activeElement !== this.root;
    if (!dot) return;
    const [, x, y, radius] = dot;
    const half = radius + AROUND;
    this.spot.style.width = `${2 * half}px`;
    this.spot.style.height = `${2 * half}px`;
    this.spot.style.transform = `translate(${x - half}px, ${y - half}px)`;
  }
}
