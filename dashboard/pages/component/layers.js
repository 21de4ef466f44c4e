// Which layers of the map are drawn, and whether a background is asked for online: a panel behind a button.

import { el } from "./dom.js";
import { icon } from "./icons.js";

const TITLE = "Layers of the map";
const ASKS = "Asks openstreetmap.org for the part of the map you look at. Off: nothing leaves this computer.";
const SAYS = {
  no: "", asking: "Asking openstreetmap.org …", there: "Drawn over the map that comes with the page.",
  failed: "openstreetmap.org does not answer: the map that comes with the page stays.",
};

export class LayersPanel {
  // `changed(part of the look)` is called by the switches.
  constructor(changed) {
    this.changed = changed;
    this.button = el("button", { type: "button", title: TITLE, attrs: { "aria-label": TITLE, "aria-expanded": "false" }, on: { click: () => this.open(this.root.hidden) } }, icon("layers"));
    this.list = el("ul");
    this.status = el("p", { attrs: { role: "status" } });
    this.online = el("input", { type: "checkbox", on: { change: () => changed({ online: this.online.checked }) } });
    this.language = el("select", { attrs: { "aria-label": "Names" }, on: { change: () => changed({ language: this.language.value }) } });
    this.root = el("section", { className: "layers", hidden: true, attrs: { "aria-label": TITLE } },
      el("label", { className: "names" }, el("span", { text: "Names" }), this.language), this.list,
      el("div", { className: "online" }, el("label", {}, this.online, el("span", { text: "online background" })), el("p", { text: ASKS }), this.status));
    this.root.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      this.open(false);
      this.button.focus();
    });
  }

  open(open) {
    this.root.hidden = !open;
    this.button.setAttribute("aria-expanded", open);
  }

  dress(rows) {
    this.rows = rows;
    this.language.replaceChildren(...rows.languages.map(({ code, words }) => (
      el("option", { value: code, text: words, ...(code === "both" ? {} : { lang: code }) }))));
    this.boxes = rows.groups.map(({ name, words, layers }) => {
      const box = el("input", { type: "checkbox", on: { change: () => this.changed({ off: this.off() }) } });
      const why = el("em");
      return { name, layers, box, why, row: el("li", {}, el("label", {}, box, el("span", { text: words })), why) };
    });
    this.list.replaceChildren(...this.boxes.map(({ row }) => row));
  }

  off() {
    return this.boxes.filter(({ box }) => !box.checked).map(({ name }) => name);
  }

  // Shows the choice, and says of layers that are on why they are not drawn: other days, another zoom.
  agree(look, window, zoom, online) {
    const spoken = this.rows.languages.some(({ code }) => code === look.language);
    this.language.value = spoken ? look.language : "both";
    this.online.checked = look.online === true;
    this.status.textContent = SAYS[online];
    this.status.hidden = online === "no";
    for (const { name, layers, box, why } of this.boxes) {
      box.checked = !(look.off ?? []).includes(name);
      const rules = layers.map((id) => this.rows.layers[id]);
      const timely = rules.filter(({ days: [first, last] }) => (first === null || first <= window.last) && (last === null || last >= window.first));
      const near = timely.some(({ zooms }) => zoom >= zooms[0] && zoom < zooms[1]);
      why.textContent = layers.length === 0 || near ? "" : timely.length === 0 ? "not in these days" : "not at this zoom";
    }
  }
}
