// The events as columns, and what is on the map in a window of days.

const ARRAYS = { int32: Int32Array, uint16: Uint16Array, uint8: Uint8Array, float32: Float32Array };
export const CLASSES = ["day", "interval", "publication", "undated"];
const PUBLICATION = CLASSES.indexOf("publication");
const UNDATED = CLASSES.indexOf("undated");

// Returns the bytes' header with the columns as typed arrays beside it.
export function unpack({ header, bytes }) {
  const base = bytes.byteOffset + 4 + new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0, true);
  const columns = {};
  for (const [name, { type, offset, length }] of Object.entries(header.columns)) {
    const Type = ARRAYS[type];
    // Copied, so that the start need not be aligned.
    const start = base + offset;
    columns[name] = new Type(bytes.buffer.slice(start, start + length * Type.BYTES_PER_ELEMENT));
  }
  return { ...header, columns };
}

// Bits of the flags column.
export const CARRIED = 1;
export const DENIED = 2;
export const TO_REVIEW = 4;
export const DOUBTFUL = 8;

// One byte an event, 1 where it may be drawn: what Python's filters left over, as bits, or without them all events but
// those that wait for review.
export function unmask(columns, blob) {
  const { flags } = columns;
  const mask = new Uint8Array(flags.length);
  if (blob) {
    const { bits } = unpack(blob).columns;
    for (let i = 0; i < mask.length; i += 1) mask[i] = (bits[i >> 3] >> (i & 7)) & 1;
  } else for (let i = 0; i < mask.length; i += 1) mask[i] = flags[i] & TO_REVIEW ? 0 : 1;
  return mask;
}

// Counts events and incidents per place. Reuses its arrays: a step of the slider allocates next to nothing.
export class Counter {
  constructor({ columns, places, kinds, incidents }) {
    this.columns = columns;
    this.size = places.length;
    this.kindCount = kinds.length;
    this.events = new Int32Array(this.size);
    this.incidents = new Int32Array(this.size);
    this.best = new Uint8Array(this.size);
    this.kinds = new Int32Array(this.size * this.kindCount);
    this.kind = new Uint8Array(this.size);
    this.seen = new Int32Array(incidents).fill(-1);
    this.pass = 0;
  }

  // An event counts when the mask lets it through and its days overlap the window, both ends included; undated ones
  // are only counted as such.
  count({ first: from, last: to, publication }, mask) {
    const { first, last, place, incident, kind, time } = this.columns;
    this.events.fill(0);
    this.incidents.fill(0);
    this.best.fill(UNDATED);
    this.kinds.fill(0);
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
      this.events[p] += 1;
      this.kinds[p * this.kindCount + kind[i]] += 1;
      if (t < this.best[p]) this.best[p] = t;
      if (this.seen[incident[i]] !== this.pass) {
        this.seen[incident[i]] = this.pass;
        this.incidents[p] += 1;
      }
    }
    const drawn = [];
    for (let p = 0; p < this.size; p += 1) {
      if (this.events[p] === 0) continue;
      drawn.push(p);
      let top = 0;
      for (let k = 1; k < this.kindCount; k += 1) {
        if (this.kinds[p * this.kindCount + k] > this.kinds[p * this.kindCount + top]) top = k;
      }
      this.kind[p] = top;
    }
    // Small ones last, so that they lie on top of large ones.
    drawn.sort((a, b) => this.incidents[b] - this.incidents[a] || a - b);
    return { total, undated, drawn };
  }
}
