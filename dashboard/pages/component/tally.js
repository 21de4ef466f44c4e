// How many events of each class there are in any span of days: made once for a choice of events, then every bar and
// every sum is a subtraction.

import { CLASSES } from "./rows.js";

const PUBLICATION = CLASSES.indexOf("publication");
const CLASS_COUNT = 3; // the undated ones have no day

export class Tally {
  // `mask`: a byte an event, 0 where the filters leave it out.
  constructor({ first, last, time }, mask, domain) {
    this.from = domain.first;
    this.size = domain.last - domain.first + 1;
    const columns = () => Array.from({ length: CLASS_COUNT }, () => new Int32Array(this.size + 1));
    // begun[c][d]: events of class c whose first day is before day d; ended: whose last day is.
    this.begun = columns();
    this.ended = columns();
    for (let i = 0; i < first.length; i += 1) {
      if (!mask[i] || time[i] >= CLASS_COUNT || first[i] > domain.last || last[i] < domain.first) continue;
      this.begun[time[i]][Math.max(first[i] - this.from, 0) + 1] += 1;
      this.ended[time[i]][Math.min(last[i] - this.from, this.size - 1) + 1] += 1;
    }
    for (const sums of [...this.begun, ...this.ended]) for (let d = 1; d <= this.size; d += 1) sums[d] += sums[d - 1];
  }

  // Events of a class on at least one day from first to last, both included.
  count(of, first, last) {
    const a = Math.max(first - this.from, 0);
    const b = Math.min(last - this.from, this.size - 1);
    return b < a ? 0 : this.begun[of][b + 1] - this.ended[of][a];
  }

  // What the window draws of each class.
  classes({ first, last, publication }) {
    return this.begun.map((_, of) => (of === PUBLICATION && !publication ? 0 : this.count(of, first, last)));
  }

  // One array a class: the events that touch each of the spans between two edges.
  bins(edges) {
    return this.begun.map((_, of) => Int32Array.from({ length: edges.length - 1 }, (__, b) => this.count(of, edges[b], edges[b + 1] - 1)));
  }

  // The next day after this one on which something that is drawn begins, null when nothing does.
  next(day, publication) {
    const start = Math.max(day - this.from, -1) + 1;
    for (let d = start; d < this.size; d += 1) {
      for (let of = 0; of < CLASS_COUNT; of += 1) {
        if ((of !== PUBLICATION || publication) && this.begun[of][d + 1] > this.begun[of][d]) return d + this.from;
      }
    }
    return null;
  }
}
