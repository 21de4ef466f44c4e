// Map and clock in one: puts the parts together, keeps what the user chose, and reports it to Python after a rest.

import { Asking } from "./asking.js";
import { Counter } from "./counter.js";
import { clamp, debounced, el } from "./dom.js";
import { Frame } from "./frame.js";
import { rename } from "./languages.js";
import { Legend } from "./legend.js";
import { Marker } from "./marker.js";
import { Mentions } from "./mentions.js";
import { names } from "./naming.js";
import { Picture, deckgl } from "./picture.js";
import { reveal } from "./reveal.js";
import { arrival, unmask, unpack } from "./rows.js";
import { letAsk, sayPicture, sayStep } from "./saying.js";
import { tell } from "./telling.js";
import { colour, styled, themeOf } from "./theme.js";
import { Timeline } from "./timeline.js";

const REST_MS = 350; // how long the user rests before Python hears of the window and the camera
const WIDE = 640; // pixels

const counted = (count, noun) => `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;

const radiusOf = ({ smallest, largest, per }, incidents) => clamp(smallest + per * (Math.sqrt(incidents) - 1), smallest, largest);

export class View {
  constructor(parent) {
    this.updates = 0;
    this.alive = true;
    this.marker = new Marker();
    this.asking = new Asking((picked) => this.component.setStateValue("picked", picked));
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
      await (this.sheet ??= styled(this.root, data.code));
      const [library, blob, bits, named] = await Promise.all([
        deckgl(new URL(data.lib, document.baseURI).href), arrival(data.ref), data.mask ? arrival(data.mask) : null,
        data.mentions ? arrival(data.mentions) : null]);
      if (!this.alive || update !== this.updates) return;
      this.apply(library, blob, bits, named, data);
    } catch (error) {
      if (this.alive) this.fail(error);
    }
  }

  // Says why nothing is drawn and what helps, once.
  fail(error) {
    if (this.root.dataset.state === "failed") return;
    this.root.dataset.state = "failed";
    this.root.querySelector(".wait")?.remove();
    this.root.prepend(el("p", { className: "wait", attrs: { role: "alert" },
      text: `The map cannot be drawn: ${error?.message ?? error}. The plain map may work: put ?map=plain at the end of this page's address. The table below has all events in any case.` }));
  }

  apply(library, blob, bits, named, data) {
    const theme = themeOf(this.root);
    const fresh = this.ref !== data.ref;
    if (fresh) {
      this.ref = data.ref;
      this.rows = unpack(blob);
      this.counter = new Counter(this.rows);
      this.ids = new Map(this.rows.places.map((place, index) => [place.id, index]));
      this.spoken = null;
    }
    const filtered = fresh || this.filter !== data.mask;
    if (filtered) {
      this.filter = data.mask;
      this.mask = unmask(this.rows.columns, bits);
      this.reach = new Uint8Array(this.rows.places.length);
      this.mask.forEach((on, i) => { if (on) this.reach[this.rows.columns.place[i]] = 1; });
    }
    const renamed = (this.naming ?? null) !== data.mentions;
    if (renamed) {
      this.naming = data.mentions;
      this.mentions = named && new Mentions(library.deck, unpack(named));
    }
    if (!this.picture) this.build(library, data);
    else if (fresh) this.rebuild();
    else if (filtered) this.timeline.filter(this.mask);
    this.obey(data.command);
    const recoloured = theme !== this.theme;
    if (fresh || recoloured) {
      this.theme = theme;
      this.root.dataset.theme = theme;
      colour(this.root, this.rows.themes[theme]);
      this.picture.dress(this.rows, theme);
      this.legend.paint(theme);
      this.timeline.paint();
    }
    // Python's choice counts unless the user has chosen something newer in the meantime.
    const before = this.chosen();
    const marked = this.marker.take(data.selected.marker);
    if (this.asking.answered(data.selected.sequence)) this.select(data.selected.place);
    if (filtered || renamed || recoloured || marked || before !== this.chosen()) this.step();
    this.speak(data.names ?? null);
  }

  // Names in another language come when they are chosen; until they are there the old ones stay.
  async speak(ref) {
    if (this.spoken === ref) return;
    this.spoken = ref;
    const names = ref && unpack(await arrival(ref));
    if (!this.alive || this.spoken !== ref) return;
    rename(this.rows, names);
    this.frame.rename(this.rows, names);
    this.step();
  }

  // What the page chose: days, a camera, a place to be in sight. Each command counts once, and one from before the map was built not at all.
  obey({ sequence, window, camera, reveal: point } = {}) {
    if (!(sequence > (this.obeyed ?? sequence))) {
      this.obeyed ??= sequence;
      return;
    }
    this.obeyed = sequence;
    if (window) this.timeline.go(window);
    if (camera) this.picture.look(camera);
    if (point) reveal(point, this.picture, this.frame);
    // Python waits for the view as it is from now on.
    this.report();
  }

  // The window that was chosen before, if the page comes back to it, else all days.
  build(library, { restore, villages }) {
    const { rows } = this;
    this.window = { first: rows.domain.first, last: rows.domain.last, publication: true, mode: "window", ...restore?.window };
    this.look = { colour: "kind", as: "dots", ...restore?.look };
    this.frame = new Frame(rows, this.root.dataset, () => this.picture, {
      name: (p) => p.onlyNamed ? `${p.label}: ${this.mentions.named(p)}, no event` : `${this.rows.places[p].label}: ${counted(this.counter.incidents[p], "incident")}`,
      pick: (p) => this.choose(p),
      dress: (change) => this.dress(change),
    });
    this.settle(villages);
    this.root.replaceChildren(this.frame.root);
    letAsk(this.root, this);
    this.root.go = (camera) => this.picture.look(camera);
    this.rebuild();
    this.resized = new ResizeObserver(() => this.measure());
    this.resized.observe(this.frame.root);
    this.resized.observe(this.legend.root);
    this.resized.observe(this.frame.credit);
    this.picture = new Picture(library, this.frame.stage, rows, restore?.camera, {
      camera: () => this.report(),
      pick: (target) => this.choose(target),
      hover: (targets, x, y) => this.hover(targets, x, y),
      drawn: (viewport) => this.drawn(viewport),
      layers: () => this.agree(),
      lost: () => this.lost(),
      error: (error) => this.fail(error),
    });
  }

  // The villages come after what the first picture needs.
  async settle(ref) {
    this.frame.surroundings.settle(await arrival(ref));
    this.dirty = true;
    if (this.alive && this.viewport) this.drawn(this.viewport);
  }

  // The parts that depend on the rows.
  rebuild() {
    const { rows } = this;
    this.timeline?.destroy();
    this.timeline?.root.remove();
    this.frame.labels.clear();
    this.legend = new Legend(rows, this.look, (n) => radiusOf(rows.sizes, n), (change) => this.dress(change));
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
    this.frame.furnish(rows, this.legend, this.timeline.face);
    // On a narrow map an open legend would hide what it explains.
    this.legend.open(this.frame.root.clientWidth >= WIDE);
    this.root.append(this.timeline.root);
    // At once, so that the map knows how much room is left to it.
    this.timeline.draw();
    this.legend.fit(this.frame.root.clientHeight);
    this.resized?.observe(this.legend.root);
  }

  // One step of the clock: counts, draws, says so. Nothing leaves the browser.
  step() {
    const { total, undated: without, drawn } = this.counter.count(this.window, this.mask);
    this.scene = { counter: this.counter, drawn, reach: this.reach, look: this.look, window: this.window, selected: this.selected, mentions: this.mentions, chosen: this.chosen(), marker: this.marker };
    this.mentions?.count(this.window, (id) => this.counter.events[this.ids.get(id)] > 0);
    this.looks = this.picture.draw(this.scene);
    this.radii = new Map(this.picture.drawn);
    this.total = total;
    const { rows } = this;
    this.names = [...this.marker.names(), ...names({ drawn, radii: this.radii, selected: this.selected, rows, picture: this.picture })];
    this.frame.hover();
    this.agree();
    const undated = without ? `; ${without} undated, not drawn` : "";
    const advice = total > 0 ? "" : this.filter ? ". Change the filters or the dates" : ". Widen the dates";
    this.timeline.summarise(`${counted(total, "event")} in ${counted(drawn.length, "place")}`, `${undated}${advice}.`);
    sayStep(this.root, { ...this.scene, total, looks: this.looks, filter: this.filter, selected: this.chosen() });
    this.dirty = true;
  }

  // The browser has taken the graphics away: they are asked for again when the user says so.
  lost() {
    this.root.dataset.state = "lost";
    this.frame.lost(() => {
      this.root.dataset.state = "waiting";
      this.picture.start();
      this.picture.dress(this.rows, this.theme);
      this.step();
    });
  }

  agree() {
    this.legend.named.agree(this.mentions);
    this.legend.agree(this.looks, (layer) => this.picture.stands(layer), this.picture.ramp());
    this.frame.agree(this.look, this.window, this.picture);
  }

  // Another way to draw the same events.
  dress(change) {
    this.look = { ...this.look, ...change };
    this.legend.show(this.look);
    this.step();
    this.report();
  }

  measure() {
    this.frame.measureWalls();
    this.dirty = true;
    if (this.viewport) this.drawn(this.viewport);
  }

  // After each picture of the map: names and scale follow the camera.
  drawn(viewport) {
    if (!this.dirty && this.viewport === viewport) return;
    this.viewport = viewport;
    this.dirty = false;
    this.timeline.drawn();
    if (!this.frame.walls) this.frame.measureWalls();
    const count = this.frame.follow(viewport, this.names, this.radii, this.look);
    sayPicture(this.root, viewport, count);
  }

  // Takes the id of a place. One that is only named has no number among the places with events.
  select(id) {
    this.selected = this.ids.get(id) ?? null;
    this.onlyNamed = this.selected === null ? id : null;
  }

  // The id of the chosen place.
  chosen() {
    return this.rows.places[this.selected]?.id ?? this.onlyNamed ?? null;
  }

  pick(place) {
    this.open(this.rows.places[place].id);
  }

  open(id) {
    this.select(id);
    this.step();
    this.asking.ask(id);
  }

  // A cell with one place opens it; one with more is looked at from nearer.
  choose(target) {
    if (typeof target === "number") this.pick(target);
    else if (target.onlyNamed) this.open(target.id);
    else if (target.places.length === 1) this.pick(target.places[0]);
    else {
      const [longitude, latitude] = target.middle;
      this.picture.look({ longitude, latitude, zoom: this.picture.view.zoom + 1.5 });
    }
  }

  hover([target, ...others], x, y) {
    this.frame.hover(target !== undefined && tell(target, others, { ...this.scene, rows: this.rows, states: this.picture.states, areas: this.picture.areas, mask: this.mask }), x, y);
  }

  send() {
    if (!this.alive) return;
    const { longitude, latitude, zoom } = this.picture.view;
    const { first, last, publication, mode } = this.window;
    this.component.setStateValue("view", { obeyed: this.obeyed ?? 0, window: { first, last, publication, mode }, look: this.look, camera: { longitude, latitude, zoom } });
  }

  destroy() {
    this.alive = false;
    this.report.cancel();
    this.asking.stop();
    this.resized?.disconnect();
    this.frame?.destroy();
    this.timeline?.destroy();
    this.picture?.destroy();
    this.root.replaceChildren();
  }
}

