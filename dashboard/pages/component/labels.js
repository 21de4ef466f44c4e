// Names on the map as HTML, so that every script is shaped and ordered by the browser. Greedy: the more important
// name is placed first, on the first free side of its dot; what finds no room is left out until the zoom makes some.

import { el } from "./dom.js";
import { languageOf, leftwards } from "./languages.js";

const GAP = 3; // pixels kept free around a name
const CELL = 64; // pixels; side of the cells that taken boxes are kept in

class Taken {
  constructor() {
    this.cells = new Map();
  }

  * touched([left, top, right, bottom]) {
    for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x += 1) {
      for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y += 1) yield `${x},${y}`;
    }
  }

  add(box) {
    for (const cell of this.touched(box)) {
      const boxes = this.cells.get(cell);
      if (boxes) boxes.push(box);
      else this.cells.set(cell, [box]);
    }
  }

  // `own` is the box of the name's own dot, which does not count.
  hits(box, own) {
    for (const cell of this.touched(box)) {
      for (const other of this.cells.get(cell) ?? []) {
        if (other !== own && box[0] < other[2] && box[2] > other[0] && box[1] < other[3] && box[3] > other[1]) return true;
      }
    }
    return false;
  }
}

// Sides of a dot to try, best first: where the name's box starts, from the dot's middle, in parts of its size and of
// the dot's radius.
const SIDES = [[0, -0.5, 1, 0], [-1, -0.5, -1, 0], [-0.5, -1, 0, -1], [-0.5, 0, 0, 1]];
const LEFTWARDS = [SIDES[1], SIDES[0], SIDES[2], SIDES[3]]; // so that these names, too, begin at their dot
const CENTRE = [[-0.5, -0.5, 0, 0]];
const MARK = 4; // pixels, half the side of a town's symbol
const OFF_LINE = 3; // pixels between a line and its name

export class Labels {
  constructor(parent) {
    this.root = el("div", { className: "labels", attrs: { "aria-hidden": "true" } });
    parent.append(this.root);
    this.nodes = new Map();
    this.marks = new Map();
    this.sizes = new Map();
    this.sides = new Map();
    this.language = "both";
  }

  // Takes the language of the names to come.
  speak(language) {
    this.language = language;
    this.clear();
  }

  clear() {
    this.nodes.clear();
    this.marks.clear();
    this.sides.clear();
    this.sizes.clear();
    this.root.replaceChildren();
  }

  // `names`: [{id, text, position, style, radius, centred, insist, mark, angle}], most important first; `mark` draws a
  // symbol at the position, with `angle` (degrees) the name is written along a line. `dots`: [[id, x, y,
  // radius]] that names keep clear of; those that insist may lie on dots when no side is free, never on a name.
  // `walls`: boxes of the frame's furniture.
  draw(project, width, height, names, dots, walls) {
    // A presentation has larger type.
    const type = getComputedStyle(this.root).getPropertyValue("--type");
    if (type !== this.type) this.sizes.clear();
    this.type = type;
    const taken = new Taken();
    for (const wall of walls) taken.add(wall);
    const spots = new Taken();
    const spotOf = new Map();
    for (const [id, x, y, radius] of dots) {
      const box = [x - radius, y - radius, x + radius, y + radius];
      spotOf.set(id, box);
      spots.add(box);
    }
    const shown = new Set();
    const texts = new Set();
    for (const name of names) {
      const [x, y] = project(name.position);
      if (x < 0 || y < 0 || x > width || y > height || texts.has(name.text)) continue;
      const [w, h] = this.size(name);
      if (name.angle !== undefined) {
        if (this.along(name, x, y, w, h, taken, spots, width, height)) {
          texts.add(name.text);
          shown.add(name.id);
        }
        continue;
      }
      const own = spotOf.get(name.id);
      const radius = name.radius + 2;
      const symbol = name.mark ? [x - MARK, y - MARK, x + MARK, y + MARK] : null;
      if (symbol && (taken.hits(symbol) || spots.hits(symbol))) continue;
      // The side of the last picture comes first: a name that need not move stays.
      const sides = name.centred ? CENTRE : [...(leftwards(name.text) ? LEFTWARDS : SIDES)];
      const kept = this.sides.get(name.id);
      if (kept && !name.centred) sides.unshift(kept);
      const free = sides.map(([fx, fy, rx, ry]) => {
        const left = x + fx * w + rx * radius;
        const top = y + fy * h + ry * radius;
        return Object.assign([left - GAP, top - 1, left + w + GAP, top + h + 1], { side: [fx, fy, rx, ry] });
      }).filter((box) => box[0] >= 0 && box[1] >= 0 && box[2] <= width && box[3] <= height && !taken.hits(box));
      const box = free.find((side) => !spots.hits(side, own)) ?? (name.insist ? free[0] : undefined);
      if (!box) continue;
      taken.add(box);
      this.sides.set(name.id, box.side);
      if (symbol) {
        taken.add(symbol);
        this.mark(name, x, y);
      }
      texts.add(name.text);
      shown.add(name.id);
      const node = this.node(name);
      node.style.transform = `translate(${Math.round(box[0] + GAP)}px, ${Math.round(box[1] + 1)}px)`;
      node.hidden = false;
    }
    for (const [id, node] of this.nodes) if (!shown.has(id)) node.hidden = true;
    for (const [id, node] of this.marks) if (!shown.has(id)) node.hidden = true;
    return shown.size;
  }

  // Writes a name along a line, over it, if there is room: the boxes that it takes are those of its letters.
  along(name, x, y, w, h, taken, spots, width, height) {
    const turn = (name.angle * Math.PI) / 180;
    const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
    const away = h / 2 + OFF_LINE;
    const [middleX, middleY] = [x + sin * away, y - cos * away];
    const parts = Math.max(1, Math.round(w / h));
    const boxes = [];
    for (let n = 0; n < parts; n += 1) {
      const along = ((n + 0.5) / parts - 0.5) * w;
      const [left, top] = [middleX + cos * along - h / 2, middleY + sin * along - h / 2];
      const box = [left - 1, top - 1, left + h + 1, top + h + 1];
      if (left < 0 || top < 0 || left + h > width || top + h > height || taken.hits(box) || spots.hits(box)) return false;
      boxes.push(box);
    }
    for (const box of boxes) taken.add(box);
    const node = this.node(name);
    node.style.transform = `translate(${Math.round(middleX - w / 2)}px, ${Math.round(middleY - h / 2)}px) rotate(${name.angle}deg)`;
    node.hidden = false;
    return true;
  }

  mark(name, x, y) {
    let node = this.marks.get(name.id);
    if (!node) {
      node = el("i", { className: `mark ${name.style}` });
      this.marks.set(name.id, node);
      this.root.append(node);
    }
    node.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
    node.hidden = false;
  }

  node(name) {
    let node = this.nodes.get(name.id);
    if (!node) {
      node = el("span", { attrs: { dir: "auto" } });
      this.nodes.set(name.id, node);
      this.root.append(node);
    }
    if (node.textContent !== name.text) node.textContent = name.text;
    node.lang = languageOf(name.text, this.language);
    node.className = name.style;
    return node;
  }

  // Width and height in pixels; measured once for each text and style, in the page itself.
  size(name) {
    const key = `${name.style} ${name.text}`;
    let size = this.sizes.get(key);
    if (!size) {
      const node = this.node(name);
      node.hidden = false;
      size = [node.offsetWidth, node.offsetHeight];
      node.hidden = true;
      if (size[0] > 0) this.sizes.set(key, size);
    }
    return size;
  }
}
