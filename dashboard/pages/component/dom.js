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

export const clamp = (value, low, high) => Math.max(low, Math.min(high, value));
