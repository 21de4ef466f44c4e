// What is on the map in a window of days: events and incidents a place, what most of them are, and how sure.

import { CARRIED, CLASSES, DENIED, DOUBTFUL, TO_REVIEW } from "./rows.js";

const PUBLICATION = CLASSES.indexOf("publication");
const UNDATED = CLASSES.indexOf("undated");
const ROOM = 2 ** 22; // more than there can be places: a rank and a place in one number

// The index with the highest count in a row of a table, the first of several.
function top(table, row, width) {
  const start = row * width;
  let best = 0;
  for (let k = 1; k < width; k += 1) if (table[start + k] > table[start + best]) best = k;
  return best;
}

// Reuses its arrays: a step of the clock allocates nothing.
export class Counter {
  constructor({ columns, places, kinds, parties, incidents }) {
    this.columns = columns;
    this.size = places.length;
    this.kindCount = kinds.length;
    this.partyCount = parties.length;
    const whole = () => new Int32Array(this.size);
    // For each place: events, incidents, the best date that any event has, and how many events are of a doubtful
    // place, denied, or less sure than the line.
    Object.assign(this, { events: whole(), incidents: whole(), unplaced: whole(), denied: whole(), unsure: whole() });
    this.best = new Uint8Array(this.size);
    this.kinds = new Int32Array(this.size * this.kindCount);
    this.claimants = new Int32Array(this.size * this.partyCount);
    this.kind = new Uint8Array(this.size);
    this.claimant = new Uint8Array(this.size);
    this.seen = new Int32Array(incidents).fill(-1);
    this.pass = 0;
    this.ranks = new Float64Array(this.size);
    this.drawn = new Int32Array(this.size);
  }

  // An event counts when the mask lets it through and its days overlap the window, both ends included; undated ones
  // are only counted as such. `drawn`: the places, most incidents first, so that small dots lie on large ones; it is
  // written over by the next count.
  count({ first: from, last: to, publication }, mask) {
    const { first, last, place, incident, kind, claimant, time, flags } = this.columns;
    const { events, incidents, unplaced, denied, unsure, best, kinds, claimants, kindCount, partyCount, seen } = this;
    for (const counts of [events, incidents, unplaced, denied, unsure, kinds, claimants]) counts.fill(0);
    best.fill(UNDATED);
    this.pass += 1;
    let total = 0;
    let undated = 0;
    for (let i = 0; i < first.length; i += 1) {
      if (!mask[i]) continue;
      const t = time[i];
      if (t === UNDATED) undated += 1;
      if (t === UNDATED || first[i] > to || last[i] < from || (t === PUBLICATION && !publication)) continue;
      const p = place[i];
      total += 1;
      events[p] += 1;
      kinds[p * kindCount + kind[i]] += 1;
      claimants[p * partyCount + claimant[i]] += 1;
      if (t < best[p]) best[p] = t;
      const f = flags[i];
      if (f) {
        if (f & (CARRIED | DOUBTFUL)) unplaced[p] += 1;
        if (f & DENIED) denied[p] += 1;
        if (f & TO_REVIEW) unsure[p] += 1;
      }
      if (seen[incident[i]] !== this.pass) {
        seen[incident[i]] = this.pass;
        incidents[p] += 1;
      }
    }
    return { total, undated, drawn: this.rank() };
  }

  rank() {
    let count = 0;
    for (let p = 0; p < this.size; p += 1) {
      if (this.events[p] === 0) continue;
      this.ranks[count] = (2 ** 30 - this.incidents[p]) * ROOM + p;
      count += 1;
      this.kind[p] = top(this.kinds, p, this.kindCount);
      this.claimant[p] = top(this.claimants, p, this.partyCount);
    }
    const ranks = this.ranks.subarray(0, count).sort();
    for (let i = 0; i < count; i += 1) this.drawn[i] = ranks[i] % ROOM;
    return this.drawn.subarray(0, count);
  }
}
