// The map itself: the layers of the deck spec, with the places of the window drawn into its template layer.

import { Areas } from "./areas.js";
import { Cells, across, project } from "./cells.js";
import { clamp } from "./dom.js";
import { Dots } from "./dots.js";
import { Online } from "./online.js";
import { Pointer, dotsAt } from "./pointer.js";
import { NO_CLAIM, States } from "./states.js";

const LATE_MS = 500; // that a slow machine may need to finish a movement

// Loads deck.gl as pydeck brings it. With no module system around it, it leaves a global behind.
let library;
export function deckgl(url) {
  library ??= import(url).then(() => {
    const deck = globalThis.deck;
    if (!deck?.Deck || !deck?.JSONConverter) throw new Error("the deck.gl build in the installed pydeck is not the one expected");
    const classes = Object.fromEntries(Object.entries(deck).filter(([name, value]) => typeof value === "function" && /^[A-Z]/.test(name)));
    return { deck, converter: new deck.JSONConverter({ configuration: { classes } }) };
  });
  // A failed load may be tried again.
  library.catch(() => { library = undefined; });
  return library;
}

export class Picture {
  // `on`: {camera(view), pick(target), hover(targets, x, y), drawn(viewport), layers(), lost(), error(error)}; a target
  // is the number of a place or a cell.
  constructor({ deck, converter }, parent, rows, camera, on) {
    Object.assign(this, { deck, converter, parent, rows, on, drawn: [], dots: [] });
    this.pointer = new Pointer(parent, (x, y) => this.hits(x, y), on);
    this.moved = false;
    this.online = new Online(deck, () => on.layers());
    this.off = new Set();
    this.view = { ...this.home(parent.clientHeight), ...camera };
    // A browser may take a page's graphics away. The event does not bubble, so that it is caught on its way down.
    parent.addEventListener("webglcontextlost", () => this.lose(), { capture: true });
    this.start();
  }

  // Makes the map where the camera stands; also after a loss, when a `dress` and a `draw` have to follow.
  start() {
    const { on } = this;
    this.map = new this.deck.Deck({
      parent: this.parent,
      views: new this.deck.MapView({ repeat: false }),
      initialViewState: this.view,
      controller: { dragRotate: false, touchRotate: false, doubleClickZoom: true, keyboard: true },
      layers: [],
      getCursor: ({ isDragging }) => (isDragging ? "grabbing" : this.pointer.over ? "pointer" : "grab"),
      onViewStateChange: ({ viewState, interactionState }) => {
        this.view = viewState;
        if (interactionState?.isDragging || interactionState?.isPanning || interactionState?.isZooming) this.going = undefined;
        // The first call is deck.gl's own; only what a person or a button did is reported.
        if (interactionState && Object.values(interactionState).some((active) => active === true)) this.moved = true;
        if (this.moved) on.camera(viewState);
        this.follow();
      },
      onAfterRender: () => {
        const [viewport] = this.map?.getViewports() ?? [];
        if (!viewport) return;
        this.viewport = viewport;
        this.place(viewport);
        on.drawn(viewport);
      },
      // A layer whose file is missing costs that layer; without a device there is no map at all.
      onError: (error, layer) => {
        if (layer) console.error(`layer ${layer.id}: ${error.message}`);
        else if (this.map) on.error(error);
      },
    });
  }

  // The first view: the same land on a low map as on a high one.
  home(height) {
    const { madeFor, ...camera } = this.rows.camera;
    const zoom = camera.zoom + Math.min(0, Math.log2(height / madeFor));
    return { ...camera, zoom: Math.max(zoom, camera.minZoom) };
  }

  destroy() {
    const { map } = this;
    this.map = null;
    map?.finalize();
  }

  lose() {
    if (!this.map) return;
    this.destroy();
    this.parent.replaceChildren();
    this.on.lost();
  }

  // Where the dots are in the frame, in pixels. The map lies flat and north is up, so that this is a line a dot.
  place({ longitude, latitude, zoom, width, height }) {
    const [x, y] = project({ longitude, latitude });
    const scale = 2 ** zoom;
    this.dots = this.drawn.map(([p, radius]) => [p, (this.world[p][0] - x) * scale + width / 2, (this.world[p][1] - y) * scale + height / 2, radius]);
  }

  // What lies under a point, best first: dots, then cells, then areas from the smallest on.
  hits(x, y) {
    if (!this.viewport) return [];
    const where = this.viewport.unproject([x, y]);
    const cell = this.cellular ? this.cells.at(...where) : undefined;
    const rings = this.scene?.mentions?.at(x, y, this.viewport) ?? [];
    return [...(cell ? [cell] : []), ...(this.cellular ? [] : dotsAt(this.dots, x, y)), ...rings, ...this.areas.at(...where)];
  }

  position(p) {
    const { longitude, latitude } = this.rows.places[p];
    return [longitude, latitude];
  }

  // Takes another set of rows or another theme; the camera stays.
  dress(rows, theme) {
    this.rows = rows;
    this.theme = theme;
    const spec = JSON.parse(rows.specs[theme]);
    for (const layer of spec.layers) {
      if (typeof layer.data === "string") layer.data = new URL(layer.data, document.baseURI).href;
      if (typeof layer.image === "string") layer.image = new URL(layer.image, document.baseURI).href;
    }
    const layers = this.converter.convert({ layers: spec.layers }).layers;
    this.template = layers.find((layer) => layer.id === "places");
    this.base = layers.filter((layer) => layer !== this.template);
    this.world = rows.places.map(project);
    this.states = new States(rows);
    this.areas = new Areas(this.deck, rows);
    this.cells = new Cells(this.deck, rows);
    this.shapes = new Dots(this.deck, rows, this.states, this.template);
  }

  // Tells whether a layer of the basemap is drawn at this zoom and was true on a day of the window, and is not switched off.
  stands({ id }) {
    const { zooms = [0, Infinity], days = [null, null] } = this.rows.layers[id] ?? {};
    const { zoom } = this.view;
    const { first, last } = this.window;
    if (this.off.has(id.replace(/-casing$/, ""))) return false;
    return zoom >= zooms[0] && zoom < zooms[1] && (days[0] === null || days[0] <= last) && (days[1] === null || days[1] >= first);
  }

  standing() {
    return this.base.map((layer) => (this.stands(layer) ? layer.id : "")).join(" ");
  }

  // Changes the layers with the view: some are made for a range of zooms.
  follow() {
    if (!this.base) return;
    if (this.cellular && across(this.view.zoom) !== this.fitted) {
      this.draw(this.scene);
      this.on.layers();
    }
    if (this.standing() === this.stood) return;
    this.show();
    this.on.layers();
  }

  // Hands the layers to deck.gl: the basemap's that stand, the areas on its ground but beneath its lines, and the dots
  // over all.
  show() {
    this.stood = this.standing();
    // Clones: deck.gl takes a layer once.
    const base = this.base.map((layer) => layer.clone({ visible: this.stands(layer) }));
    const lines = base.findIndex(({ props }) => props.stroked && !props.filled);
    const ground = lines < 0 ? base.length : lines;
    // Tiles lie on land and water, under every line.
    const tiles = this.online.layers(this.scene.look.online === true, this.theme);
    const again = (layers) => layers.map((layer) => layer.clone({}));
    this.map?.setProps({ layers: [...base.slice(0, ground), ...tiles, ...again(this.beneath), ...base.slice(ground), ...again(this.above)] });
  }

  // Draws the places of the window. `scene`: {counter, drawn, reach, look, window, selected}; `reach` has a 1 for each
  // place that the filters leave anything of on any day. Returns what the legend has to explain.
  draw(scene) {
    const { counter, drawn, reach, look, window, selected } = scene;
    const { theme, areas, cells, shapes } = this;
    Object.assign(this, { scene, window });
    this.off = new Set(this.rows.groups.filter(({ name }) => look.off?.includes(name)).flatMap((group) => group.layers));
    this.cellular = look.as === "cells";
    const day = window.last;
    const standing = [];
    if (look.colour === "state" && !this.cellular) {
      for (let p = 0; p < reach.length; p += 1) {
        if (reach[p] && counter.events[p] === 0 && !areas.has(p) && this.states.code(p, day) !== NO_CLAIM) standing.push(p);
      }
    }
    areas.clear();
    const looks = shapes.set({ counter, drawn, standing, look, theme, day, areas });
    this.drawn = this.cellular ? [] : shapes.list();
    if (this.cellular) {
      this.fitted = across(this.view.zoom);
      cells.fit(this.fitted);
      cells.set({ counter, drawn });
      // What colour an area has in dots, no legend of cells explains.
      areas.recolour(this.rows.states[NO_CLAIM].colours[theme]);
      this.above = cells.layers(theme);
    } else this.above = shapes.layers(selected, theme);
    // Places that are only named lie under everything that is told.
    if (scene.mentions) this.above = [...scene.mentions.layers(scene.chosen, this.rows.themes[theme]), ...this.above];
    const seen = [...this.drawn, ...areas.drawn.map(({ place }) => [place])].some(([p]) => p === selected);
    this.above = [...this.above, ...scene.marker.agree(scene.chosen, seen, scene.mentions).layers(this.deck, this.rows.themes[theme])];
    this.beneath = areas.layers(selected);
    if (this.viewport) this.place(this.viewport);
    this.show();
    return looks;
  }

  // The ramp of the cells that are drawn, for the legend.
  ramp() {
    return this.cellular ? { from: this.cells.from, colours: this.rows.ramp[this.theme], km: this.cells.km } : null;
  }

  // Where the camera will be: where a movement leads that is under way, else where it is.
  heading() {
    return this.going && performance.now() < this.going.until ? this.going.view : this.view;
  }

  // Moves the camera on purpose: a button, never a step of the slider. In no time, or in so many milliseconds.
  look(change, duration = 0) {
    const zoom = clamp(change.zoom ?? this.view.zoom, this.rows.camera.minZoom, this.rows.camera.maxZoom);
    this.view = { ...this.view, ...change, zoom };
    this.moved = true;
    this.going = duration ? { view: this.view, until: performance.now() + duration + LATE_MS } : undefined;
    this.map?.setProps({ initialViewState: { ...this.view, transitionDuration: duration } });
    // deck.gl reports only what a person did on the map itself.
    this.follow();
    this.on.camera(this.view);
  }
}
