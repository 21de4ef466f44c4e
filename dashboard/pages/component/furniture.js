// What stands inside the frame beside the map itself: scale bar, attribution, buttons, tooltip.

import { el } from "./dom.js";

const METRES_PER_PIXEL = 156_543.03392 / 2; // at the equator at zoom 0; deck.gl's tiles are 512 pixels
const ROUND = [1, 2, 5];

// The longest round distance, in metres, that is at most `most` pixels long at this latitude and zoom.
export function scale(latitude, zoom, most) {
  const perPixel = (METRES_PER_PIXEL * Math.cos((latitude * Math.PI) / 180)) / 2 ** zoom;
  const limit = perPixel * most;
  const power = 10 ** Math.floor(Math.log10(limit));
  const metres = Math.max(...ROUND.filter((n) => n * power <= limit).map((n) => n * power));
  return { metres, pixels: metres / perPixel };
}

export class ScaleBar {
  constructor() {
    this.text = el("span");
    this.root = el("div", { className: "scale" }, this.text, el("i"));
  }

  draw(latitude, zoom) {
    const { metres, pixels } = scale(latitude, zoom, 110);
    this.text.textContent = metres >= 1000 ? `${metres / 1000} km` : `${metres} m`;
    this.root.lastChild.style.width = `${Math.round(pixels)}px`;
  }
}

// Beside the pointer, never outside the frame.
export class Tooltip {
  constructor() {
    this.root = el("div", { className: "tooltip", hidden: true, attrs: { role: "status" } });
  }

  show(x, y, lines, width, height) {
    this.root.replaceChildren(...lines.map((text, i) => el(i ? "div" : "strong", { text, attrs: { dir: "auto" } })));
    this.root.hidden = false;
    const { offsetWidth: w, offsetHeight: h } = this.root;
    const left = x + 14 + w > width ? x - 14 - w : x + 14;
    const top = y + 14 + h > height ? y - 14 - h : y + 14;
    this.root.style.transform = `translate(${Math.max(left, 4)}px, ${Math.max(top, 4)}px)`;
  }

  hide() {
    this.root.hidden = true;
  }
}

// Says how many of the places in the window the view does not show; pressed, it shows them. What lies beyond the map
// itself no view can show: it is named.
export class Outside {
  constructor(show) {
    this.root = el("button", { type: "button", className: "outside", hidden: true, on: { click: show } });
  }

  // True when what it says has changed, and with it the room it takes.
  draw(hidden, beyond, named) {
    const parts = [];
    if (hidden > 0) parts.push(`${hidden} ${hidden === 1 ? "place" : "places"} outside this view`);
    if (beyond.length > 0) parts.push(`beyond the map: ${beyond.slice(0, 3).join(", ")}${beyond.length > 3 ? " …" : ""}`);
    if (named > 0) parts.push(`${named} only named outside`);
    const text = parts.join("; ");
    if (this.root.textContent === text) return false;
    this.root.textContent = text;
    this.root.hidden = text === "";
    this.root.disabled = hidden === 0;
    return true;
  }
}
