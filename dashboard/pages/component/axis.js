// Which part of the days with events the histogram shows, and where a day stands on it.

import { clamp } from "./dom.js";
import * as days from "./days.js";

const FEWEST_DAYS = 5; // the axis shows no fewer
const MARGIN = 0.08; // of the span, kept free beside what is brought into view
const BAR_PX = 4; // narrowest bar; where days have no room, bars stand for weeks, months or years

export class Axis {
  constructor(domain) {
    this.domain = domain;
    this.width = 1;
    this.whole();
  }

  get all() {
    return this.domain.last - this.domain.first + 1;
  }

  // Fractions of days: zooming and panning are smooth.
  get end() {
    return this.first + this.days;
  }

  get zoomed() {
    return this.days < this.all;
  }

  get perDay() {
    return this.width / this.days;
  }

  // The first and the last day that are in sight, whole or in part.
  get visible() {
    return { first: Math.floor(this.first + 1e-6), last: Math.min(Math.ceil(this.end - 1e-6) - 1, this.domain.last) };
  }

  get unit() {
    return (days.UNITS.find(([length]) => length * this.perDay >= BAR_PX) ?? days.UNITS.at(-1))[1];
  }

  // Where a day begins, in pixels from the left.
  x(day) {
    return (day - this.first) * this.perDay;
  }

  dayAt(x) {
    const { first, last } = this.visible;
    return clamp(Math.floor(this.first + x / this.perDay), first, last);
  }

  // Returns whether anything changed.
  show(first, length) {
    const before = [this.first, this.days];
    this.days = clamp(length, Math.min(FEWEST_DAYS, this.all), this.all);
    this.first = clamp(first, this.domain.first, this.domain.last + 1 - this.days);
    return before[0] !== this.first || before[1] !== this.days;
  }

  whole() {
    return this.show(this.domain.first, Infinity);
  }

  // Shows `factor` times as many days; the day under `x` stays there.
  zoom(factor, x = this.width / 2) {
    const day = this.first + x / this.perDay;
    const length = clamp(this.days * factor, Math.min(FEWEST_DAYS, this.all), this.all);
    return this.show(day - (x / this.width) * length, length);
  }

  pan(pixels) {
    return this.show(this.first - pixels / this.perDay, this.days);
  }

  // What fit() would show.
  around({ first, last }) {
    const length = clamp((last - first + 1) * (1 + 2 * MARGIN), Math.min(FEWEST_DAYS, this.all), this.all);
    const start = (first + last + 1 - length) / 2;
    return { first: clamp(start, this.domain.first, this.domain.last + 1 - length), length };
  }

  fit(window) {
    const { first, length } = this.around(window);
    return this.show(first, length);
  }

  fits(window) {
    const { first, length } = this.around(window);
    return Math.abs(first - this.first) < 0.5 && Math.abs(length - this.days) < 0.5;
  }

  // Tells whether the window covers all that is in sight.
  inside({ first, last }) {
    return first <= this.visible.first && last >= this.visible.last;
  }

  // Turns the page so that a day is in sight.
  reveal(day) {
    if (day >= this.first && day + 1 <= this.end) return false;
    return this.show(day < this.first ? day + 1 - this.days * (1 - MARGIN) : day - this.days * MARGIN, this.days);
  }
}
