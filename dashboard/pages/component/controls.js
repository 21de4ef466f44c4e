// The row over the histogram: play and its pace, the two days as fields to type in, what the map shows, and presets.

import { el } from "./dom.js";
import * as days from "./days.js";
import { icon } from "./icons.js";
import { choice } from "./presets.js";

// Days a second. The fast ones are for long spans only.
const SPEEDS = [[0.5, "½ day/s"], [1, "1 day/s"], [2, "2 days/s"], [4, "4 days/s"], [8, "8 days/s"], [30, "30 days/s"]];
const LONG_SPAN = 180; // days
const MODES = [
  ["window", "Between", "Show what is dated between the two days"],
  ["cumulative", "Up to", "Show all that is dated up to the last day; it grows while the clock plays"],
];

export const button = (label, work, ...inside) =>
  el("button", { type: "button", title: label, attrs: { "aria-label": label }, on: { click: work } }, ...inside);

// Play, one step back, one forward, and the pace.
export class Transport {
  // `on`: {toggle(), step(days), speed(days a second)}; a step is one day, or with Shift the length of the window.
  constructor(span, speed, on) {
    const step = (name, label, by) => button(label, (event) => on.step(by, event.shiftKey), icon(name));
    this.play = button("Play", on.toggle, icon("play"));
    this.play.classList.add("play");
    const offered = SPEEDS.filter(([pace]) => pace <= 8 || span > LONG_SPAN);
    this.pace = el("select", { title: "How fast it plays", attrs: { "aria-label": "Speed" }, on: { change: () => on.speed(Number(this.pace.value)) } },
      ...offered.map(([pace, text]) => el("option", { value: pace, text, selected: pace === speed })));
    this.root = el("div", { className: "transport", attrs: { role: "group", "aria-label": "Play" } },
      step("back", "One day back (with Shift: by the length of the window)", -1), this.play,
      step("forward", "One day forward (with Shift: by the length of the window)", 1), this.pace);
  }

  show(playing) {
    const label = playing ? "Pause" : "Play";
    this.play.replaceChildren(icon(playing ? "pause" : "play"));
    this.play.title = `${label} (space bar on the handles)`;
    this.play.setAttribute("aria-label", label);
  }
}

// A day to read and to type over.
export class DateField {
  // `chosen(day)` takes what was typed, `refused(text)` hears of what is no day.
  constructor(label, end, { chosen, refused }) {
    Object.assign(this, { end, chosen, refused, day: 0 });
    this.root = el("input", { type: "text", className: "date", autocomplete: "off", spellcheck: false, title: `${label}: type a day, such as 3 Oct 2020, 3.10.2020 or 2020-10-03`,
      attrs: { "aria-label": `${label}, typed` } });
    this.root.addEventListener("focus", () => this.root.select());
    this.root.addEventListener("change", () => this.take());
    this.root.addEventListener("keydown", (event) => {
      // Streamlit has shortcuts of its own.
      event.stopPropagation();
      if (event.key === "Enter") this.take();
      if (event.key === "Escape") this.show(this.day, true);
    });
    this.root.addEventListener("blur", () => this.show(this.day, true));
  }

  take() {
    const text = this.root.value;
    if (text === days.words(this.day)) return;
    const day = days.typed(text, { end: this.end, near: this.day });
    if (day === null) {
      this.root.setAttribute("aria-invalid", "true");
      this.refused(text);
    } else {
      this.root.removeAttribute("aria-invalid");
      this.chosen(day);
      this.show(this.day, true);
    }
  }

  // What is being typed is not overwritten, but by `force`.
  show(day, force = false) {
    this.day = day;
    if (!force && this.root.getRootNode().activeElement === this.root && this.root.value !== this.shown) return;
    this.root.removeAttribute("aria-invalid");
    this.shown = days.words(day);
    this.root.value = this.shown;
  }
}

export class Modes {
  constructor(chosen) {
    this.buttons = MODES.map(([mode, text, title]) => el("button", { type: "button", text, title, on: { click: () => chosen(mode) } }));
    this.root = el("div", { className: "modes", attrs: { role: "group", "aria-label": "The map shows what is dated" } }, ...this.buttons);
  }

  show(chosen) {
    MODES.forEach(([mode], i) => this.buttons[i].setAttribute("aria-pressed", mode === chosen));
  }
}

// Buttons for the presets. Those that the row has no room for stand in a list that opens.
export class Presets {
  constructor(presets, chosen) {
    this.presets = presets;
    this.buttons = presets.map((preset) => el("button", { type: "button", text: preset.text, on: { click: () => { this.open(false); chosen(preset); } } }));
    this.menu = el("div", { className: "menu", hidden: true });
    this.more = button("More days to choose from", () => this.open(this.menu.hidden), icon("down"));
    this.more.setAttribute("aria-expanded", "false");
    this.root = el("div", { className: "presets", attrs: { role: "group", "aria-label": "Choose dates" } });
    this.root.addEventListener("focusout", (event) => { if (!this.root.contains(event.relatedTarget)) this.open(false); });
    this.root.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || this.menu.hidden) return;
      this.open(false);
      this.more.focus();
    });
    this.fill(presets.length);
  }

  // Puts so many into the row, the others into the list.
  fill(count) {
    this.menu.replaceChildren(...this.buttons.slice(count));
    this.more.hidden = count >= this.buttons.length;
    this.root.replaceChildren(...this.buttons.slice(0, count), this.more, this.menu);
    this.open(false);
  }

  // As many as the row has room for.
  fit(row) {
    const width = row.clientWidth;
    if (this.fitted === width) return;
    this.fitted = width;
    const children = [...row.children];
    for (let count = this.buttons.length; count > 0; count -= 1) {
      this.fill(count);
      if (children.every((child) => child.offsetTop < children[0].offsetTop + children[0].offsetHeight)) return;
    }
    // With a row of their own, there is room for all.
    this.fill(this.buttons.length);
  }

  open(open) {
    this.menu.hidden = !open;
    this.more.setAttribute("aria-expanded", open);
  }

  // Marks those that are the window as it is.
  show(window, domain) {
    this.presets.forEach((preset, i) => {
      const { first, last } = choice(preset, window, domain);
      this.buttons[i].setAttribute("aria-pressed", first === window.first && last === window.last);
    });
  }
}
