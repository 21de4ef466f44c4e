// The legend names what is drawn now, and holds the switches of how it is drawn.

import { FADING } from "./dots.js";
import { el } from "./dom.js";
import { MentionsEntry } from "./mentions.js";

const COLOURS = [["kind", "What"], ["claimant", "Who says so"], ["state", "Claims on the last day"]];
const SHAPES = [["dots", "Dots"], ["cells", "Cells"]];
const TITLES = { kind: "Most reported there", claimant: "Who says most of it", state: "What the claims of capture come to" };
const SIZES = [1, 5, 20];
const HIGH = 600; // pixels of the frame from which the whole legend has room
const LOOKS = [
  ["hollow", "hollow", "Hollow: an area, or no event dated to the day"],
  ["dashed", "dashed", "Dashed rim: the place is not certain"],
  ["struck", "struck", "Struck through: denied"],
  ["review", "query", "Question mark: less certain, to review"],
  ["standing", "tiny", "Small: a claim stands, nothing reported in these days"],
];
const css = ([red, green, blue, alpha = 255]) => `rgb(${red} ${green} ${blue} / ${alpha / 255})`;
const dot = (className) => el("i", { className: `dot ${className}` });
const entry = (swatch, text) => el("li", {}, swatch, el("span", { text }));

export class Legend {
  // `radius(incidents)` in pixels; `changed(part of the look)` is called by the switches.
  constructor(rows, look, radius, changed) {
    Object.assign(this, { rows, swatches: [] });
    this.switches = new Map();
    this.title = el("h4");
    this.lists = { kind: this.entries(rows.kinds), claimant: this.entries(rows.parties), state: this.entries(rows.states) };
    this.fading = el("li", { className: "words", text: `Paler: ${FADING.slice(0, -1).map(([days]) => `over ${days} days`).join(", then ")} since the newest claim` });
    this.sizes = el("li", { className: "sizes", attrs: { "aria-label": `Size: ${SIZES.join(", ")} incidents` } }, ...SIZES.map((n) => {
      const circle = dot("ring");
      circle.style.width = `${2 * radius(n)}px`;
      circle.style.height = circle.style.width;
      return el("span", {}, circle, el("span", { text: `${n}` }));
    }), el("span", { text: "incidents" }));
    this.looks = LOOKS.map(([name, className, words]) => [name, entry(dot(className), words)]);
    this.named = new MentionsEntry();
    this.lines = rows.lines;
    this.lineRows = rows.lines.map((line) => {
      const swatch = el("i", { className: `line ${line.style}` });
      this.swatches.push([swatch, line]);
      return entry(swatch, line.words);
    });
    // Folded away where the map is low: what the dots mean comes first.
    this.map = el("details", { className: "rest" }, el("summary", { text: "Lines of the map" }), el("ul", {}, ...this.lineRows));
    this.ramp = el("ul", { className: "ramp" });
    this.body = el("div", { className: "entries" },
      this.group("Colour", "colour", COLOURS, changed), this.group("Show as", "as", SHAPES, changed),
      this.title, ...Object.values(this.lists).map(({ list }) => list), this.ramp,
      el("ul", { className: "rest" }, this.fading, this.sizes, ...this.looks.map(([, row]) => row), this.named.root), this.map);
    this.toggle = el("button", { type: "button", className: "toggle", text: "Legend", attrs: { "aria-expanded": "true" } });
    this.toggle.addEventListener("click", () => this.open(this.body.hidden));
    this.root = el("div", { className: "legend" }, this.toggle, this.body);
    this.show(look);
  }

  entries(items) {
    const rows = items.map((item) => {
      const swatch = dot(item.other ? "two" : item.denied ? "struck" : "filled");
      this.swatches.push([swatch, item]);
      return entry(swatch, item.words);
    });
    return { rows, list: el("ul", {}, ...rows) };
  }

  group(label, name, choices, changed) {
    const buttons = choices.map(([value, text]) => el("button", { type: "button", text, on: { click: () => changed({ [name]: value }) } }));
    this.switches.set(name, buttons.map((button, i) => [button, choices[i][0]]));
    return el("div", { className: "switch", attrs: { role: "group", "aria-label": label } }, ...buttons);
  }

  open(open) {
    this.body.hidden = !open;
    this.toggle.setAttribute("aria-expanded", open);
  }

  // Takes the height of the frame, in pixels.
  fit(height) {
    this.map.open = height >= HIGH;
  }

  // Shows the entries of this look.
  show(look) {
    this.look = look;
    for (const [name, buttons] of this.switches) for (const [button, value] of buttons) button.setAttribute("aria-pressed", look[name] === value);
    const cells = look.as === "cells";
    this.title.textContent = cells ? "Incidents in a cell" : TITLES[look.colour];
    for (const [name, { list }] of Object.entries(this.lists)) list.hidden = cells || name !== look.colour;
    this.ramp.hidden = !cells;
    this.sizes.hidden = cells;
    this.fading.hidden = cells || look.colour !== "state";
  }

  // `looks`: what occurs on the map; `stands` tells whether a layer is drawn; `cells` the ramp in use. What is not
  // drawn has no line.
  agree(looks, stands, cells) {
    this.lists[this.look.colour].rows.forEach((row, i) => { row.hidden = !looks.entries.has(i); });
    for (const [name, row] of this.looks) row.hidden = !looks[name] || this.look.as === "cells" || (name === "hollow" && this.look.colour === "state");
    this.lineRows.forEach((row, i) => { row.hidden = !this.lines[i].layers.some((id) => stands({ id })); });
    if (cells && this.look.as === "cells") this.steps(cells);
  }

  steps({ from, colours, km }) {
    const key = `${from} ${km} ${colours}`;
    if (key === this.stepped) return;
    this.stepped = key;
    this.ramp.replaceChildren(el("li", { className: "words", text: `Cells ${km} km across` }), ...from.map((start, i) => {
      const swatch = el("i", { className: "cell" });
      swatch.style.setProperty("--swatch", css(colours[i]));
      const end = from[i + 1] - 1;
      return entry(swatch, i === from.length - 1 ? `${start} or more` : start === end ? `${start}` : `${start}–${end}`);
    }));
  }

  paint(theme) {
    for (const [swatch, { colours, other }] of this.swatches) {
      swatch.style.setProperty("--swatch", css(colours[theme]));
      if (other) swatch.style.setProperty("--other", css(other[theme]));
    }
  }
}
