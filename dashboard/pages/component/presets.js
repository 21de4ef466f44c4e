// Windows of days that are offered ready-made.

import * as days from "./days.js";
import { clamp } from "./dom.js";

// The window of a preset: days of its own, or so many days or months from the first day chosen on; inside the days with
// events, at whose end it is moved back rather than cut.
export function choice({ first, last, days: length, months }, window, domain) {
  const bounded = (day) => clamp(day, domain.first, domain.last);
  if (first !== undefined) return { first: bounded(first), last: bounded(last) };
  const after = (day) => (months ? days.later(day, months) - 1 : day + length - 1);
  const over = Math.max(after(window.first) - domain.last, 0);
  const start = Math.max(domain.first, window.first - over);
  return { first: start, last: bounded(after(start)) };
}
