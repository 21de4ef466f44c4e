// Takes the bytes with everything the map draws, or with the choice of a filter, and hands them to the map. They
// travel once: Streamlit sends a reference when they are the same as before.
export default function ({ data }) {
  const shared = (globalThis.karabakhMap ??= { blobs: new Map(), waiting: new Map() });
  const bytes = data instanceof Uint8Array ? data : new Uint8Array(data);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = view.getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length)));
  shared.blobs.delete(header.ref);
  shared.blobs.set(header.ref, { header, bytes });
  // Two of a kind are kept: the one that is drawn and the one that takes its place.
  const alike = [...shared.blobs].filter(([, blob]) => blob.header.what === header.what);
  for (const [ref] of alike.slice(0, -2)) shared.blobs.delete(ref);
  for (const wake of shared.waiting.get(header.ref) ?? []) wake();
  shared.waiting.delete(header.ref);
}
