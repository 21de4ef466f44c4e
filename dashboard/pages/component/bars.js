// The histogram: two pictures of the same bars, pale and full, of which the full one is cut to the window. So a step of
// the clock draws nothing anew.

import { el } from "./dom.js";
import * as days from "./days.js";

const WIDE_DAY = 5; // pixels; below, weekends are not told apart
const WIDE_MONTH = 40; // pixels
const HEADROOM = 5; // pixels over the tallest bar
const DAYS_A_MONTH = 30;
const HATCH = 6; // pixels

export class Bars {
  constructor() {
    const canvas = (className) => el("canvas", { className, attrs: { "aria-hidden": "true" } });
    this.pale = canvas("pale");
    this.full = canvas("full");
    this.nodes = [this.pale, this.full];
  }

  // Draws the bars of the axis' span anew.
  paint(axis, tally, publication, style) {
    const { width } = axis;
    const height = this.pale.clientHeight;
    if (width < 2 || height < 2) return;
    const { first, last } = axis.visible;
    this.unit = axis.unit;
    this.edges = days.edges(first, last, this.unit);
    this.counts = tally.bins(this.edges);
    const ink = style.getPropertyValue("--bar").trim();
    const faint = style.getPropertyValue("--ink").trim() || ink;
    for (const canvas of this.nodes) {
      const pen = this.pen(canvas, width, height);
      if (canvas === this.pale) this.ground(pen, axis, first, last, height, faint);
      pen.globalAlpha = canvas === this.pale ? 0.38 : 1;
      this.draw(pen, axis, height, publication ? [0, 1, 2] : [0, 1], ink);
    }
  }

  pen(canvas, width, height) {
    const scale = globalThis.devicePixelRatio || 1;
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    const pen = canvas.getContext("2d");
    pen.setTransform(scale, 0, 0, scale, 0, 0);
    return pen;
  }

  // Weekends and the first days of months, or of years.
  ground(pen, axis, first, last, height, ink) {
    pen.fillStyle = ink;
    if (axis.perDay >= WIDE_DAY) {
      pen.globalAlpha = 0.09;
      for (let day = first; day <= last; day += 1) if (days.weekend(day)) pen.fillRect(axis.x(day), 0, axis.perDay, height);
    }
    pen.globalAlpha = 0.28;
    const unit = axis.perDay * DAYS_A_MONTH >= WIDE_MONTH ? "month" : "year";
    for (const day of days.edges(first, last, unit)) {
      if (day > first && day <= last) pen.fillRect(Math.round(axis.x(day)), 0, 1, height);
    }
  }

  // Solid below, hatched on it, hollow on top.
  draw(pen, axis, height, classes, ink) {
    const bins = this.edges.length - 1;
    let top = 1;
    for (let b = 0; b < bins; b += 1) top = Math.max(top, classes.reduce((sum, of) => sum + this.counts[of][b], 0));
    const unit = (height - HEADROOM) / top;
    const hatch = this.hatch(pen, ink);
    pen.strokeStyle = ink;
    for (let b = 0; b < bins; b += 1) {
      const left = axis.x(this.edges[b]);
      const wide = axis.x(this.edges[b + 1]) - left;
      const gap = wide > 6 ? 1.5 : 0.5;
      let y = height;
      for (const of of classes) {
        if (this.counts[of][b] === 0) continue;
        // One event among hundreds is still seen.
        const tall = Math.max(this.counts[of][b] * unit, 1.5);
        y -= tall;
        pen.fillStyle = of === 1 ? hatch : ink;
        if (of < 2) pen.fillRect(left + gap, y, wide - 2 * gap, tall);
        if (of > 0) pen.strokeRect(left + gap + 0.5, y + 0.5, Math.max(wide - 2 * gap - 1, 0.5), Math.max(tall - 0.5, 0.5));
      }
    }
  }

  // Cuts the full bars to the window.
  light(axis, { first, last }) {
    const left = Math.max(axis.x(first), 0);
    const right = Math.max(axis.width - axis.x(last + 1), 0);
    this.full.style.clipPath = `inset(0 ${right}px 0 ${left}px)`;
  }

  // The bar that stands over a day: its number.
  under(day) {
    let b = this.edges.length - 2;
    while (b > 0 && this.edges[b] > day) b -= 1;
    return b;
  }

  hatch(pen, ink) {
    const tile = el("canvas", { width: HATCH, height: HATCH });
    const line = tile.getContext("2d");
    line.strokeStyle = ink;
    line.lineWidth = 1.2;
    line.beginPath();
    for (const x of [-HATCH, 0, HATCH]) {
      line.moveTo(x, HATCH);
      line.lineTo(x + HATCH, 0);
    }
    line.stroke();
    return pen.createPattern(tile, "repeat");
  }
}
