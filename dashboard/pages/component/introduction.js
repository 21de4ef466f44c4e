// What a reader of the first visit needs to know, in three lines, until it is closed; "?" brings it back.

import { el } from "./dom.js";

const KEY = "karabakh-map-introduced";
const LINES = [
  "A dot is a place that a text reports on; a shaded shape is a district or region. Larger: more incidents.",
  "Choose days under the map: drag the handles, draw over the bars, or press play.",
  "Click a dot to read the sentence that put it there, and who claims it.",
];

// Storage may be forbidden: then the note comes back at the next visit.
function known() {
  try {
    return globalThis.localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

function remember() {
  try {
    globalThis.localStorage.setItem(KEY, "yes");
  } catch {
    // Nothing depends on it.
  }
}

export class Introduction {
  // `data` is the dataset that says whether the note is open.
  constructor(data) {
    this.data = data;
    this.button = el("button", {
      type: "button", text: "?", title: "How to read this map", attrs: { "aria-label": "How to read this map" },
      on: { click: () => this.open(this.root.hidden) },
    });
    this.root = el("section", { className: "introduction", attrs: { "aria-label": "How to read this map" } },
      el("ul", {}, ...LINES.map((text) => el("li", { text }))),
      el("button", { type: "button", text: "Got it", on: { click: () => this.open(false) } }));
    this.escape = (event) => { if (event.key === "Escape" && !this.root.hidden) this.open(false); };
    document.addEventListener("keydown", this.escape);
    this.show(!known());
  }

  show(open) {
    this.root.hidden = !open;
    this.button.setAttribute("aria-expanded", open);
    this.data.introduction = open ? "open" : "closed";
  }

  open(open) {
    const held = this.root.contains(document.activeElement) || this.root.getRootNode().activeElement?.closest?.(".introduction");
    this.show(open);
    if (!open) {
      remember();
      // The focus must not be lost with what had it.
      if (held) this.button.focus();
    }
  }

  destroy() {
    document.removeEventListener("keydown", this.escape);
  }
}
