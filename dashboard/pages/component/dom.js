// Elements with text. Text goes in as textContent only: whatever a document says, it stays text.

export function el(tag, { text, attrs = {}, on = {}, ...props } = {}, ...children) {
  const node = Object.assign(document.createElement(tag), props);
  if (text !== undefined) node.textContent = text;
  for (const [name, value] of Object.entries(attrs)) node.setAttribute(name, value);
  for (const [name, listener] of Object.entries(on)) node.addEventListener(name, listener);
  node.append(...children);
  return node;
}

// Calls `work` once, `wait` milliseconds after the last call.
export function debounced(work, wait) {
  let timer = 0;
  const later = (...args) => {
    clearTimeout(timer);
    timer = setTimeout(() => work(...args), wait);
  };
  later.cancel = () => clearTimeout(timer);
  return later;
}

const MOST = 60; // letters of a name; longer ones are cut, since a label is one line
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g; // marks that turn the order of letters around

// A name fit for a label: one line, no longer than one, and without marks that would reorder what stands beside it.
export function tidy(name) {
  const line = name.replace(DIRECTION, "").replace(/\s+/g, " ").trim();
  if (line.length <= MOST) return line;
  // What a reader takes for one letter, an emoji of several parts for instance, is not cut through.
  const letters = Array.from(new Intl.Segmenter().segment(line.slice(0, 20 * MOST)), ({ segment }) => segment);
  return letters.length <= MOST && line.length <= 20 * MOST ? line : `${letters.slice(0, MOST - 1).join("").trimEnd()}…`;
}

// A piece of text that keeps its own direction in a line of others.
export const isolated = (text) => `\u2068${text}\u2069`;

export const clamp = (value, low, high) => Math.max(low, Math.min(high, value));
