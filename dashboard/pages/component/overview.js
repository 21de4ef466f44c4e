// A strip over the histogram with all days in small, shown when the axis is zoomed: which part is in sight, and where
// the window lies.

import { el } from "./dom.js";
import { Axis } from "./axis.js";
import * as days from "./days.js";

const SMALLEST = 6; // pixels; a box that is narrower could not be seized

export class Overview {
  // `moved(day)` is called with the day that is to stand in the middle of the axis; `opened()` when all is asked for.
  constructor(domain, moved, opened) {
    this.axis = new Axis(domain);
    this.moved = moved;
    this.canvas = el("canvas");
    this.tint = el("i", { className: "tint" });
    this.box = el("i", { className: "box" });
    this.root = el("div", { className: "overview", hidden: true, title: "All days: drag the frame to what you want to see; double-click shows all",
      attrs: { "aria-hidden": "true" } }, this.canvas, this.tint, this.box);
    this.root.addEventListener("pointerdown", (event) => this.press(event));
    this.root.addEventListener("dblclick", opened);
  }

  press(event) {
    if (event.button !== 0) return;
    event.preventDefault();
    event.stopPropagation();
    this.root.setPointerCapture(event.pointerId);
    const edge = this.root.getBoundingClientRect().left;
    const grip = event.target === this.box ? event.clientX - this.box.getBoundingClientRect().left - this.box.offsetWidth / 2 : 0;
    const move = (at) => this.moved(this.axis.first + (at.clientX - grip - edge) / this.axis.perDay);
    const drop = () => {
      this.root.removeEventListener("pointermove", move);
      this.root.removeEventListener("lostpointercapture", drop);
    };
    this.root.addEventListener("pointermove", move);
    this.root.addEventListener("lostpointercapture", drop);
    if (event.target !== this.box) move(event);
  }

  // Draws how many events there are over all days.
  paint(tally, width, publication, ink) {
    this.axis.width = width;
    const height = this.root.clientHeight;
    if (width < 2 || height < 2) return;
    const scale = globalThis.devicePixelRatio || 1;
    Object.assign(this.canvas, { width: Math.round(width * scale), height: Math.round(height * scale) });
    const pen = this.canvas.getContext("2d");
    pen.setTransform(scale, 0, 0, scale, 0, 0);
    const { first, last } = this.axis.visible;
    const edges = days.edges(first, last, this.axis.unit);
    const counts = tally.bins(edges);
    const sums = Float64Array.from(counts[0], (count, b) => count + counts[1][b] + (publication ? counts[2][b] : 0));
    const top = Math.max(1, ...sums);
    pen.fillStyle = ink;
    sums.forEach((sum, b) => {
      const left = this.axis.x(edges[b]);
      const tall = sum === 0 ? 0 : Math.max((sum / top) * (height - 2), 1.5);
      pen.fillRect(left, height - tall, Math.max(this.axis.x(edges[b + 1]) - left - 0.5, 1), tall);
    });
  }

  place(seen, { first, last }) {
    const spread = (node, left, right, least) => {
      const wide = Math.max(right - left, least);
      node.style.left = `${Math.min(left, this.axis.width - wide)}px`;
      node.style.width = `${wide}px`;
    };
    spread(this.box, this.axis.x(seen.first), this.axis.x(seen.end), SMALLEST);
    spread(this.tint, this.axis.x(first), this.axis.x(last + 1), 2);
  }
}
