// The events of a place, found without going through all: what a pointer does must not wait for a million.

// `at`: for each place where its events begin in `events`, and one more for the end.
export function byPlace({ place }, size) {
  const at = new Int32Array(size + 1);
  for (let i = 0; i < place.length; i += 1) at[place[i] + 1] += 1;
  for (let p = 0; p < size; p += 1) at[p + 1] += at[p];
  const next = at.slice(0, size);
  const events = new Int32Array(place.length);
  for (let i = 0; i < place.length; i += 1) {
    events[next[place[i]]] = i;
    next[place[i]] += 1;
  }
  return { at, events };
}
