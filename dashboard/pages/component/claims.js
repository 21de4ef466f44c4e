// Who claims to have taken a place, and who denies it, on a line of time: a lane for each speaker, and below what the
// claims come to by day. Marks are reached with Tab and the arrow keys; what stands behind one is told below.

const LANE = 42;
const BAND = 14;
const RADIUS = 7;
const SIDE_PX = 14; // left and right of the first and last day
const DAY_MS = 86400000;

const charts = new WeakMap();

function el(tag, props = {}, ...children) {
  const node = Object.assign(document.createElement(tag), props);
  node.append(...children);
  return node;
}

function svg(tag, attributes = {}, ...children) {
  const node = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

function day(number, year = false) {
  const words = { day: "numeric", month: "short", timeZone: "UTC" };
  return new Date(number * DAY_MS).toLocaleDateString("en-GB", year ? { ...words, year: "numeric" } : words);
}

function dark(root) {
  const probe = el("i", { hidden: true });
  probe.style.color = getComputedStyle(root).getPropertyValue("--st-background-color") || "white";
  root.append(probe);
  const [red, green, blue] = getComputedStyle(probe).color.match(/[\d.]+/g).map(Number);
  probe.remove();
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255 < 0.5;
}

const rgb = ([red, green, blue]) => `rgb(${red} ${green} ${blue})`;

class Chart {
  constructor(parent) {
    this.now = el("p");
    this.picture = svg("svg", { role: "group" });
    this.told = el("p", { className: "told" });
    this.told.setAttribute("role", "status");
    this.key = el("ul", { className: "key" });
    this.root = el("section", { className: "claims" }, el("h4", { textContent: "Claims to have taken it" }), this.now, this.picture, this.key, this.told);
    this.picture.addEventListener("keydown", (event) => this.keyed(event));
    parent.append(this.root);
    this.watch = new ResizeObserver(() => this.draw());
    this.watch.observe(this.root);
  }

  take(component) {
    this.component = component;
    this.data = component.data;
    this.now.textContent = this.data.words;
    this.drawn = undefined;
    this.draw();
  }

  draw() {
    const width = Math.floor(this.root.clientWidth);
    if (!this.data || width < 60 || this.drawn === width) return;
    this.drawn = width;
    const { marks, lanes, first, last, now, states, looks } = this.data;
    const theme = dark(this.root) ? "dark" : "light";
    const colours = [looks[1], looks[2]].map((look) => rgb(look.colours[theme]));
    const x = (number) => SIDE_PX + ((number - first) * (width - 2 * SIDE_PX)) / (last - first);
    const used = lanes.map((words, lane) => ({ words, lane })).filter(({ lane }) => marks.some((mark) => mark.lane === lane));
    const top = new Map(used.map(({ lane }, row) => [lane, row * LANE]));
    const below = used.length * LANE + 22; // room for the words above the band
    const height = below + BAND + 22;
    this.picture.setAttribute("viewBox", `0 0 ${width} ${height}`);
    this.picture.setAttribute("height", height);
    this.picture.setAttribute("aria-label", `${marks.length} claims and denials of capture, ${day(first, true)} to ${day(last, true)}`);

    const rows = used.map(({ words, lane }) => {
      const y = top.get(lane) + 30;
      return svg("g", { class: "lane" }, svg("line", { x1: 0, x2: width, y1: y, y2: y }), Object.assign(svg("text", { x: 0, y: top.get(lane) + 14 }), { textContent: words }));
    });
    this.links = svg("g", { class: "links" });
    this.at = this.places(marks, x, top);
    this.nodes = marks.map((mark, n) => this.mark(mark, n, colours[mark.side]));
    const together = svg("g", { class: "lane" }, Object.assign(svg("text", { x: 0, y: below - 5 }), { textContent: "Taken together" }));
    const parts = [...rows, together, ...this.band(states, looks, theme, x, below, last), this.links, ...this.nodes];
    if (now >= first && now <= last) parts.push(this.clock(x(now), below + BAND));
    parts.push(this.axis(first, last, width, height));
    this.picture.replaceChildren(...parts);
    const told = [["", colours[0], "Azerbaijan took it"], ["", colours[1], "the Armenian side took it"], ["denied", "currentColor", "denied"]];
    this.key.replaceChildren(...told.map(([className, colour, words]) => {
      const swatch = el("i", { className });
      swatch.style.setProperty("--side", colour);
      return el("li", {}, swatch, words);
    }), ...(marks.some((mark) => mark.against.length) ? [el("li", {}, el("b", { textContent: "≠" }), "contradicted")] : []));
    const chosen = marks.findIndex((mark) => mark.id === this.data.chosen);
    this.tell(chosen < 0 ? undefined : chosen);
  }

  // Marks of one lane that would lie on each other move apart.
  places(marks, x, top) {
    const at = [];
    const lanes = new Map();
    marks.forEach((mark, n) => {
      const before = lanes.get(mark.lane) ?? -Infinity;
      const to = Math.max(x(mark.day), before + 2 * RADIUS + 2);
      lanes.set(mark.lane, to);
      at[n] = [to, top.get(mark.lane) + 30];
    });
    // Pushed beyond the end, they go back from there.
    for (const lane of lanes.keys()) {
      let limit = this.drawn - RADIUS - 2;
      for (let n = marks.length - 1; n >= 0; n -= 1) {
        if (marks[n].lane !== lane) continue;
        at[n][0] = Math.min(at[n][0], limit);
        limit = at[n][0] - 2 * RADIUS - 2;
      }
    }
    return at;
  }

  mark(mark, n, colour) {
    const [x, y] = this.at[n];
    const kind = ["mark", mark.denied && "denied", mark.review && "review", mark.id === this.data.chosen && "chosen"].filter(Boolean);
    const node = svg("g", { class: kind.join(" "), role: "button", tabindex: n === 0 ? 0 : -1, "aria-label": mark.words, transform: `translate(${x} ${y})` });
    node.style.setProperty("--side", colour);
    node.append(svg("circle", { class: "rim", r: RADIUS + 4 }), svg("circle", { class: "body", r: RADIUS - 1 }));
    if (mark.denied) node.append(svg("line", { class: "bar", x1: -4, x2: 4, y1: 4, y2: -4 }));
    if (mark.against.length) node.append(Object.assign(svg("text", { class: "not", x: 4, y: -8 }), { textContent: "≠" }));
    node.addEventListener("pointerenter", () => this.tell(n));
    node.addEventListener("focus", () => this.tell(n));
    node.addEventListener("click", () => this.choose(n));
    return node;
  }

  band(states, looks, theme, x, y, last) {
    return states.map((state, n) => {
      const look = looks[state.code];
      const end = n + 1 < states.length ? states[n + 1].day : last + 0.5;
      const start = n ? state.day : state.day - 0.5;
      const box = { x: x(start), width: Math.max(1, x(end) - x(start)), y, height: BAND };
      const part = svg("g", {}, svg("rect", { ...box, fill: rgb(look.colours[theme]), "fill-opacity": state.code ? (look.denied ? 0.35 : 0.85) : 0.18 }));
      if (look.other) part.append(svg("rect", { ...box, y: y + BAND / 2, height: BAND / 2, fill: rgb(look.other[theme]) }));
      part.append(Object.assign(svg("title"), { textContent: `from ${day(state.day, true)}: ${state.words}` }));
      return part;
    });
  }

  clock(x, y) {
    const node = svg("g", { class: "now" }, svg("line", { x1: x, x2: x, y1: 18, y2: y }));
    node.append(Object.assign(svg("title"), { textContent: "the last day of the clock" }));
    return node;
  }

  axis(first, last, width, height) {
    const text = (number, x, anchor) => Object.assign(svg("text", { x, y: height - 4, "text-anchor": anchor }), { textContent: day(number, anchor === "end" || last - first > 300) });
    const middle = Math.round((first + last) / 2);
    return svg("g", { class: "axis" }, text(first, 0, "start"), text(middle, width / 2, "middle"), text(last, width, "end"));
  }

  // Says what stands behind a mark, and draws lines to those that contradict it.
  tell(n) {
    const { marks } = this.data;
    if (n === undefined) {
      const contested = marks.filter((mark) => mark.against.length).length;
      this.told.textContent = contested ? `${contested} of ${marks.length} are contradicted by another one. Point at a mark, or choose it, to read it.` : "Point at a mark, or choose it, to read it.";
      this.links.replaceChildren();
      return;
    }
    const against = marks[n].against;
    const not = against.length ? ` ≠ Contradicted by ${against.length === 1 ? "the mark" : `the ${against.length} marks`} that lines lead to.` : "";
    this.told.textContent = `${marks[n].words}.${marks[n].review ? " To review." : ""}${not}`;
    const [x1, y1] = this.at[n];
    this.links.replaceChildren(...against.map((other) => svg("line", { x1, y1, x2: this.at[other][0], y2: this.at[other][1] })));
  }

  choose(n) {
    this.component.setTriggerValue("chosen", this.data.marks[n].id);
  }

  keyed(event) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const at = this.nodes.indexOf(event.target.closest?.(".mark"));
    if (at < 0) return;
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: this.nodes.length - 1 }[event.key];
    if (event.key === "Enter" || event.key === " ") this.choose(at);
    else if (to === undefined) return;
    else if (this.nodes[to]) {
      this.nodes[at].setAttribute("tabindex", -1);
      this.nodes[to].setAttribute("tabindex", 0);
      this.nodes[to].focus();
    }
    event.preventDefault();
    event.stopPropagation();
  }

  stop() {
    this.watch.disconnect();
    this.root.remove();
  }
}

export default function (component) {
  const { parentElement } = component;
  let chart = charts.get(parentElement);
  if (!chart) {
    chart = new Chart(parentElement);
    charts.set(parentElement, chart);
  }
  chart.take(component);
  return () => {
    chart.stop();
    charts.delete(parentElement);
  };
}
