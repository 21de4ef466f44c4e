// The events as columns, and what is on the map in a window of days.

import { tidy } from "./dom.js";

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
  const places = header.places?.map((place) => ({ ...place, label: tidy(place.label), district: place.district && tidy(place.district) }));
  return { ...header, places, columns };
}

// Waits until the store has handed over these rows.
export function arrival(ref) {
  const shared = (globalThis.karabakhMap ??= { blobs: new Map(), waiting: new Map() });
  const blob = shared.blobs.get(ref);
  if (blob) return Promise.resolve(blob);
  return new Promise((resolve) => {
    const list = shared.waiting.get(ref) ?? [];
    list.push(() => resolve(shared.blobs.get(ref)));
    shared.waiting.set(ref, list);
  });
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
