// Map and clock in one: puts the parts together, keeps what the user chose, and reports it to Python after a rest.

import { Counter } from "./counter.js";
import { clamp, debounced, el } from "./dom.js";
import { RING } from "./dots.js";
import { Outside, ScaleBar, Tooltip } from "./furniture.js";
import { Introduction } from "./introduction.js";
import { Labels } from "./labels.js";
import { Legend } from "./legend.js";
import { Picture, deckgl } from "./picture.js";
import { unmask, unpack } from "./rows.js";
import { tell } from "./telling.js";
import { Timeline } from "./timeline.js";
import { Walker } from "./walker.js";

const REST_MS = 350; // how long the user rests before Python hears of the window and the camera
const WIDE = 640; // pixels
const ANSWER_MS = 2500; // after which a choice that Python has not answered is told again
const TRIES = 3;
const FIT_PADDING = { top: 60, bottom: 90, left: 60, right: 60 }; // pixels kept free around what "outside" brings in
const FIT_ZOOM = 10; // no nearer, however few the places
const NAMED = 600; // names tried at most
const INSISTENT = 12; // places with the most incidents, whose names may lie on other dots
const mounted = new WeakMap();

// Loads deck.gl ahead of the first drawing.
export const prepare = (url) => deckgl(url);

// Called by Streamlit at the first drawing and again whenever the data or the theme changed.
export function mount(component) {
  const { parentElement } = component;
  let view = mounted.get(parentElement);
  if (!view) {
    view = new View(parentElement);
    mounted.set(parentElement, view);
  }
  view.take(component);
  return () => {
    if (mounted.get(parentElement) === view) mounted.delete(parentElement);
    view.destroy();
  };
}

const counted = (count, noun) => `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;

const radiusOf = ({ smallest, largest, per }, incidents) => clamp(smallest + per * (Math.sqrt(incidents) - 1), smallest, largest);

// Waits until the store has handed over these rows.
function arrival(ref) {
  const shared = (globalThis.karabakhMap ??= { blobs: new Map(), waiting: new Map() });
  const blob = shared.blobs.get(ref);
  if (blob) return Promise.resolve(blob);
  return new Promise((resolve) => {
    const list = shared.waiting.get(ref) ?? [];
    list.push(() => resolve(shared.blobs.get(ref)));
    shared.waiting.set(ref, list);
  });
}

class View {
  constructor(parent) {
    this.updates = 0;
    this.alive = true;
    this.sequence = 0;
    this.selected = null;
    this.root = parent.querySelector(".evmap");
    this.report = debounced(() => this.send(), REST_MS);
  }

  // The latest call wins: what a slower, earlier one still waits for is dropped.
  async take(component) {
    this.component = component;
    this.updates += 1;
    const update = this.updates;
    const { data } = component;
    try {
      await this.styled(data.code);
      const [library, blob, bits] = await Promise.all([
        deckgl(new URL(data.lib, document.baseURI).href), arrival(data.ref), data.mask ? arrival(data.mask) : null]);
      if (!this.alive || update !== this.updates) return;
      this.apply(library, blob, bits, data);
    } catch (error) {
      if (this.alive) this.fail(error);
    }
  }

  styled(code) {
    this.sheet ??= new Promise((resolve, reject) => {
      const href = new URL("style.css", new URL(code, document.baseURI)).href;
      this.root.before(el("link", { rel: "stylesheet", href, on: { load: resolve, error: () => reject(new Error("style.css is missing")) } }));
    });
    return this.sheet;
  }

  // Says why nothing is drawn and what helps, once.
  fail(error) {
    if (this.root.dataset.state === "failed") return;
    this.root.dataset.state = "failed";
    this.root.querySelector(".wait")?.remove();
    this.root.prepend(el("p", { className: "wait", attrs: { role: "alert" },
      text: `The map cannot be drawn: ${error?.message ?? error}. The plain map may work: put ?map=plain at the end of this page's address. The table below has all events in any case.` }));
  }

  apply(library, blob, bits, data) {
    const theme = this.luminance() < 0.5 ? "dark" : "light";
    const fresh = this.ref !== data.ref;
    if (fresh) {
      this.ref = data.ref;
      this.rows = unpack(blob);
      this.counter = new Counter(this.rows);
      this.ids = new Map(this.rows.places.map((place, index) => [place.id, index]));
    }
    const filtered = fresh || this.filter !== data.mask;
    if (filtered) {
      this.filter = data.mask;
      this.mask = unmask(this.rows.columns, bits);
      this.reach = new Uint8Array(this.rows.places.length);
      this.mask.forEach((on, i) => { if (on) this.reach[this.rows.columns.place[i]] = 1; });
    }
    if (!this.picture) this.build(library, data);
    else if (fresh) this.rebuild();
    else if (filtered) this.timeline.filter(this.mask);
    this.obey(data.command);
    const recoloured = theme !== this.theme;
    if (fresh || recoloured) {
      this.theme = theme;
      this.root.dataset.theme = theme;
      this.colour(theme);
      this.picture.dress(this.rows, theme);
      this.legend.paint(theme);
      this.timeline.paint();
    }
    // Python's choice counts unless the user has chosen something newer in the meantime.
    const before = this.selected;
    if (data.selected.sequence >= this.sequence) {
      clearTimeout(this.asking);
      this.sequence = data.selected.sequence;
      this.selected = this.ids.get(data.selected.place) ?? null;
    }
    if (filtered || recoloured || before !== this.selected) this.step();
  }

  // Days that a button of the page chose. Each command counts once, and one from before the map was built not at all.
  obey({ sequence, window } = {}) {
    if (!(sequence > (this.obeyed ?? sequence))) {
      this.obeyed ??= sequence;
      return;
    }
    this.obeyed = sequence;
    this.timeline.go(window);
  }

  // Hands the theme's colours to the style sheet.
  colour(theme) {
    for (const [name, [red, green, blue, alpha = 255]] of Object.entries(this.rows.themes[theme])) {
      this.root.style.setProperty(`--map-${name.replace("_", "-")}`, `rgb(${red} ${green} ${blue} / ${alpha / 255})`);
    }
  }

  // The window that was chosen before, if the page comes back to it, else all days.
  build(library, { restore }) {
    const { rows } = this;
    this.window = { first: rows.domain.first, last: rows.domain.last, publication: true, mode: "window", ...restore?.window };
    this.look = { colour: "kind", as: "dots", ...restore?.look };
    this.frame = el("div", { className: "frame" });
    this.stage = el("div", { className: "stage" });
    this.tooltip = new Tooltip();
    this.scale = new ScaleBar();
    const button = (text, label, work) => el("button", { type: "button", text, title: label, attrs: { "aria-label": label }, on: { click: work } });
    this.zoom = el("div", { className: "zoom" },
      button("+", "Zoom in", () => this.picture.look({ zoom: this.picture.view.zoom + 0.75 })),
      button("−", "Zoom out", () => this.picture.look({ zoom: this.picture.view.zoom - 0.75 })),
      button("⌂", "Back to the first view", () => this.picture.look(this.picture.home(this.stage.clientHeight))));
    this.credit = el("div", { className: "credit" }, el("span", { className: "note", text: rows.note }), el("span", { text: rows.attribution }));
    this.introduction = new Introduction(this.root.dataset);
    this.zoom.append(this.introduction.button);
    this.walker = new Walker({
      dots: () => (this.viewport ? this.picture.dots.filter(([, x, y]) => x >= 0 && y >= 0 && x <= this.viewport.width && y <= this.viewport.height) : []),
      name: (p) => `${rows.places[p].label}: ${counted(this.counter.incidents[p], "incident")}`,
      pick: (p) => this.pick(p),
    });
    this.frame.append(this.stage, this.walker.root);
    this.labels = new Labels(this.frame);
    this.outside = new Outside(() => this.showAll());
    this.frame.append(this.zoom, this.outside.root, el("div", { className: "foot" }, this.scale.root, this.credit), this.introduction.root, this.tooltip.root);
    this.root.replaceChildren(this.frame);
    // For tests: which places are drawn, the topmost last, and where in the frame, in pixels.
    this.root.drawn = () => this.picture.drawn.map(([p]) => this.rows.places[p].id);
    this.root.hits = (x, y) => this.picture.hits(x, y).map((target) => rows.places[target]?.id ?? "cell");
    this.root.stateOf = (id, day) => this.picture.states.code(this.ids.get(id), day);
    this.root.locate = (id) => {
      const { longitude, latitude } = this.rows.places[this.ids.get(id)];
      return this.viewport.project([longitude, latitude]);
    };
    this.rebuild();
    this.resized = new ResizeObserver(() => this.measure());
    this.resized.observe(this.frame);
    this.resized.observe(this.legend.root);
    this.resized.observe(this.credit);
    this.picture = new Picture(library, this.stage, rows, restore?.camera, {
      camera: () => this.report(),
      pick: (target) => this.choose(target),
      hover: (targets, x, y) => this.hover(targets, x, y),
      drawn: (viewport) => this.drawn(viewport),
      layers: () => this.agree(),
      error: (error) => this.fail(error),
    });
  }

  // The parts that depend on the rows.
  rebuild() {
    const { rows } = this;
    this.timeline?.destroy();
    this.timeline?.root.remove();
    this.legend?.root.remove();
    this.labels.clear();
    this.legend = new Legend(rows, this.look, (n) => radiusOf(rows.sizes, n), (change) => this.dress(change));
    this.frame.append(this.legend.root);
    // On a narrow map an open legend would hide what it explains.
    this.legend.open(this.frame.clientWidth >= WIDE);
    this.window.first = Math.min(Math.max(this.window.first, rows.domain.first), rows.domain.last);
    this.window.last = Math.min(Math.max(this.window.last, this.window.first), rows.domain.last);
    this.timeline = new Timeline({
      columns: rows.columns, mask: this.mask, domain: rows.domain, presets: rows.presets, window: this.window, data: this.root.dataset,
      changed: (window) => {
        this.window = window;
        this.step();
        this.report();
      },
    });
    this.window = this.timeline.window;
    this.frame.append(this.timeline.face);
    this.root.append(this.timeline.root);
    // At once, so that the map knows how much room is left to it.
    this.timeline.draw();
    this.resized?.observe(this.legend.root);
  }

  // One step of the clock: counts, draws, says so. Nothing leaves the browser.
  step() {
    const { total, undated: without, drawn } = this.counter.count(this.window, this.mask);
    this.scene = { counter: this.counter, drawn, reach: this.reach, look: this.look, window: this.window, selected: this.selected };
    this.looks = this.picture.draw(this.scene);
    this.radii = new Map(this.picture.drawn);
    this.total = total;
    const { rows } = this;
    const named = Array.from(drawn.subarray(0, NAMED)).filter((p) => this.radii.has(p));
    if (this.radii.has(this.selected) && !named.includes(this.selected)) named.push(this.selected);
    this.names = named.map((p, i) => this.name(p, i < INSISTENT));
    // Sorting is stable: the selected one comes first, the others keep their order.
    this.names.sort((a, b) => (b.place === this.selected) - (a.place === this.selected));
    this.tooltip.hide();
    this.agree();
    const undated = without ? `; ${without} undated, listed below` : "";
    const advice = total > 0 ? "" : this.filter ? ". Change the filters or the dates" : ". Widen the dates";
    this.timeline.summarise(`${counted(total, "event")} in ${counted(drawn.length, "place")}`, `${undated}${advice}.`);
    const { dataset } = this.root;
    dataset.events = total;
    dataset.points = drawn.length;
    dataset.colour = this.look.colour;
    dataset.as = this.look.as;
    dataset.entries = [...this.looks.entries].sort((a, b) => a - b).join(" ");
    dataset.mask = this.filter ?? "";
    dataset.window = `${this.window.first} ${this.window.last}`;
    dataset.publication = this.window.publication;
    dataset.selected = rows.places[this.selected]?.id ?? "";
    this.dirty = true;
  }

  agree() {
    this.legend.agree(this.looks, (layer) => this.picture.stands(layer), this.picture.ramp());
  }

  // Another way to draw the same events.
  dress(change) {
    this.look = { ...this.look, ...change };
    this.legend.show(this.look);
    this.step();
    this.report();
  }

  name(p, insist) {
    const selected = p === this.selected;
    return {
      id: `p${p}`, place: p, text: this.rows.places[p].label, position: this.picture.position(p),
      style: selected ? "event selected" : "event", radius: this.radii.get(p) + (selected ? RING : 0),
      insist: insist || selected,
    };
  }

  measure() {
    this.measureWalls();
    this.dirty = true;
    if (this.viewport) this.drawn(this.viewport);
  }

  measureWalls() {
    const frame = this.frame.getBoundingClientRect();
    this.walls = [this.zoom, this.outside.root, this.scale.root, this.credit, this.legend.root, this.timeline.face].map((node) => {
      const box = node.getBoundingClientRect();
      return [box.left - frame.left - 2, box.top - frame.top - 2, box.right - frame.left + 2, box.bottom - frame.top + 2];
    });
  }

  onTheMap({ longitude, latitude }) {
    const [west, south, east, north] = this.rows.box;
    return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
  }

  countOutside(width, height) {
    let hidden = 0;
    const beyond = [];
    for (const [p, x, y] of this.picture.dots) {
      if (x >= 0 && y >= 0 && x <= width && y <= height) continue;
      if (this.onTheMap(this.rows.places[p])) hidden += 1;
      else beyond.push(this.rows.places[p].label);
    }
    return this.outside.draw(hidden, beyond);
  }

  // Moves the camera so that every place of the window on the map is in the frame, clear of legend and credit.
  showAll() {
    const places = this.picture.drawn.map(([p]) => this.rows.places[p]).filter((place) => this.onTheMap(place));
    if (places.length === 0) return;
    const longitudes = places.map((place) => place.longitude);
    const latitudes = places.map((place) => place.latitude);
    const bounds = [[Math.min(...longitudes), Math.min(...latitudes)], [Math.max(...longitudes), Math.max(...latitudes)]];
    const legend = this.legend.body.hidden ? 0 : this.legend.root.offsetWidth;
    const padding = { ...FIT_PADDING, right: FIT_PADDING.right + Math.min(legend, this.frame.clientWidth / 2) };
    const { longitude, latitude, zoom } = this.viewport.fitBounds(bounds, { padding, maxZoom: FIT_ZOOM });
    this.picture.look({ longitude, latitude, zoom });
  }

  // After each picture of the map: names and scale follow the camera.
  drawn(viewport) {
    const { rows } = this;
    if (!this.dirty && this.viewport === viewport) return;
    this.viewport = viewport;
    this.dirty = false;
    this.timeline.drawn();
    if (!this.walls) this.measure();
    const { zoom, width, height, latitude, longitude } = viewport;
    const project = (position) => viewport.project(position);
    const towns = rows.labels.filter((label) => zoom >= label.from && zoom < label.to && !this.radii.has(label.place));
    if (this.countOutside(width, height)) this.measureWalls();
    const dots = this.picture.dots.map(([p, ...dot]) => [`p${p}`, ...dot]);
    const shown = this.labels.draw(project, width, height, [...this.names, ...towns], dots, this.walls);
    this.scale.draw(latitude, zoom);
    this.walker.follow();
    const { dataset } = this.root;
    dataset.camera = `${longitude.toFixed(5)} ${latitude.toFixed(5)} ${zoom.toFixed(3)}`;
    dataset.labels = shown;
    dataset.frames = Number(dataset.frames ?? 0) + 1;
    if (dataset.state === "waiting") dataset.state = "ready";
  }

  pick(place) {
    this.selected = place;
    this.sequence += 1;
    this.step();
    this.ask({ place: this.rows.places[place].id, sequence: this.sequence }, 1);
  }

  // Tells Python of a choice, again when no answer comes: while a page is being built, Streamlit may lose the first.
  ask(picked, attempt) {
    clearTimeout(this.asking);
    this.component.setStateValue("picked", { ...picked, attempt });
    if (attempt < TRIES) this.asking = setTimeout(() => { if (this.alive) this.ask(picked, attempt + 1); }, ANSWER_MS);
  }

  // A cell with one place opens it; one with more is looked at from nearer.
  choose(target) {
    if (typeof target === "number") this.pick(target);
    else if (target.places.length === 1) this.pick(target.places[0]);
    else {
      const [longitude, latitude] = target.middle;
      this.picture.look({ longitude, latitude, zoom: this.picture.view.zoom + 1.5 });
    }
  }

  hover([target, ...others], x, y) {
    if (target === undefined) {
      this.tooltip.hide();
      return;
    }
    const lines = tell(target, others, { ...this.scene, rows: this.rows, states: this.picture.states, mask: this.mask });
    this.tooltip.show(x, y, lines, this.frame.clientWidth, this.frame.clientHeight);
  }

  // How light the page is, 0 to 1, from Streamlit's background colour.
  luminance() {
    const style = getComputedStyle(this.root);
    const probe = el("i", { hidden: true });
    probe.style.color = style.getPropertyValue("--st-background-color") || "white";
    this.root.append(probe);
    const [red, green, blue] = getComputedStyle(probe).color.match(/[\d.]+/g).map(Number);
    probe.remove();
    return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
  }

  send() {
    if (!this.alive) return;
    const { longitude, latitude, zoom } = this.picture.view;
    const { first, last, publication, mode } = this.window;
    this.component.setStateValue("view", { window: { first, last, publication, mode }, look: this.look, camera: { longitude, latitude, zoom } });
  }

  destroy() {
    this.alive = false;
    this.report.cancel();
    clearTimeout(this.asking);
    this.resized?.disconnect();
    this.introduction?.destroy();
    this.timeline?.destroy();
    this.picture?.destroy();
    this.root.replaceChildren();
  }
}

