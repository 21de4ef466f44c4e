// The map itself: the layers of the deck spec, with the places of the window drawn into its template layer.

import { clamp } from "./dom.js";

export const RING = 6; // pixels from the rim of a dot to the outer rim of the ring around it
const RING_LINE = 3; // pixels
const NEAR = 6; // pixels beside a dot that still count as on it

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
  // `on`: {camera(view), pick(place), hover(place, x, y), drawn(viewport), layers(),
  // error(error)}.
  constructor({ deck, converter }, parent, rows, camera, on) {
    Object.assign(this, { deck, converter, rows, on, drawn: [], dots: [] });
    this.listen(parent);
    this.moved = false;
    this.view = { ...this.home(parent.clientHeight), ...camera };
    this.map = new deck.Deck({
      parent,
      views: new deck.MapView({ repeat: false }),
      initialViewState: this.view,
      controller: { dragRotate: false, touchRotate: false, doubleClickZoom: true, keyboard: true },
      layers: [],
      getCursor: ({ isDragging }) => (isDragging ? "grabbing" : this.over ? "pointer" : "grab"),
      onViewStateChange: ({ viewState, interactionState }) => {
        this.view = viewState;
        // The first call is deck.gl's own; only what a person or a button did is reported.
        if (interactionState && Object.values(interactionState).some((active) => active === true)) this.moved = true;
        if (this.moved) on.camera(viewState);
        this.follow();
      },
      onAfterRender: () => {
        const [viewport] = this.map.getViewports();
        if (!viewport) return;
        this.dots = this.drawn.map(([p, radius]) => [p, ...viewport.project(this.position(p)), radius]);
        on.drawn(viewport);
      },
      // A layer whose file is missing costs that layer; without a device there is no map at all.
      onError: (error, layer) => {
        if (layer) console.error(`layer ${layer.id}: ${error.message}`);
        else on.error(error);
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
    this.map.finalize();
  }

  // Dots are few and round, so what the pointer is on is reckoned here: deck.gl would draw the map a second time to
  // find out, and on a slow machine would take the press for a long one and lose the click.
  listen(parent) {
    const at = (event) => {
      const box = parent.getBoundingClientRect();
      return [event.clientX - box.left, event.clientY - box.top];
    };
    let down = null;
    parent.addEventListener("pointerdown", (event) => { down = at(event); }, { capture: true });
    parent.addEventListener("click", (event) => {
      const [x, y] = at(event);
      const place = this.hit(x, y);
      // The end of a drag is no click.
      if (place !== undefined && down && Math.hypot(x - down[0], y - down[1]) < NEAR) this.on.pick(place);
    });
    parent.addEventListener("pointermove", (event) => {
      const [x, y] = at(event);
      const place = event.buttons ? undefined : this.hit(x, y);
      this.over = place !== undefined;
      this.on.hover(place, x, y);
    });
    parent.addEventListener("pointerleave", () => this.on.hover(undefined));
  }

  // The place whose dot lies on top at this point, else the nearest one close by.
  hit(x, y) {
    let near = NEAR;
    let found;
    for (let i = this.dots.length - 1; i >= 0; i -= 1) {
      const [p, left, top, radius] = this.dots[i];
      const beside = Math.hypot(x - left, y - top) - radius;
      if (beside <= 0) return p;
      if (beside < near) [near, found] = [beside, p];
    }
    return found;
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
  }

  // Tells whether a layer of the basemap is drawn at this zoom and was true on a day of the window.
  stands({ id }) {
    const { zooms = [0, Infinity], days = [null, null] } = this.rows.layers[id] ?? {};
    const { zoom } = this.view;
    const { first, last } = this.window;
    return zoom >= zooms[0] && zoom < zooms[1] && (days[0] === null || days[0] <= last) && (days[1] === null || days[1] >= first);
  }

  standing() {
    return this.base.map((layer) => (this.stands(layer) ? layer.id : "")).join(" ");
  }

  // Changes the layers with the view: some are made for a range of zooms.
  follow() {
    if (!this.base || this.standing() === this.stood) return;
    this.show();
    this.on.layers();
  }

  // Hands the layers to deck.gl: the basemap's that stand, and the dots over them.
  show() {
    this.stood = this.standing();
    // Clones: deck.gl takes a layer once.
    const base = this.base.map((layer) => layer.clone({ visible: this.stands(layer) }));
    this.map.setProps({ layers: [...base, ...this.above.map((layer) => layer.clone({}))] });
  }

  radius(incidents) {
    const { smallest, largest, per } = this.rows.sizes;
    return clamp(smallest + per * (Math.sqrt(incidents) - 1), smallest, largest);
  }

  // Draws these places of the window; `selected` gets a ring.
  draw(counter, window, drawn, selected) {
    const { rows, theme } = this;
    this.window = window;
    const position = new Float32Array(drawn.length * 2);
    const radius = new Float32Array(drawn.length);
    const fill = new Uint8Array(drawn.length * 4);
    const line = new Uint8Array(drawn.length * 4);
    drawn.forEach((p, i) => {
      const place = rows.places[p];
      const [red, green, blue] = rows.kinds[counter.kind[p]].colours[theme];
      const { rim } = rows.themes[theme];
      position.set(this.position(p), 2 * i);
      radius[i] = this.radius(counter.incidents[p]);
      const hollow = counter.best[p] > 0 || place.area;
      fill.set([red, green, blue, hollow ? rows.alphas.hollow : rows.alphas.solid], 4 * i);
      line.set(hollow ? [red, green, blue, 255] : rim, 4 * i);
    });
    const data = {
      length: drawn.length,
      attributes: {
        getPosition: { value: position, size: 2 },
        getRadius: { value: radius, size: 1 },
        getFillColor: { value: fill, size: 4, normalized: true },
        getLineColor: { value: line, size: 4, normalized: true },
      },
    };
    const layers = [this.template.clone({ data, pickable: false })];
    const at = drawn.indexOf(selected);
    if (at >= 0) {
      layers.push(new this.deck.ScatterplotLayer({
        id: "selected",
        data: [selected],
        getPosition: (p) => this.position(p),
        getRadius: radius[at] + RING - RING_LINE / 2,
        radiusUnits: "pixels",
        filled: false,
        stroked: true,
        lineWidthUnits: "pixels",
        getLineWidth: RING_LINE,
        getLineColor: rows.themes[theme].ring,
        pickable: false,
        updateTriggers: { getRadius: radius[at] },
      }));
    }
    this.drawn = drawn.map((p, i) => [p, radius[i]]);
    this.above = layers;
    this.show();
    return this.drawn;
  }

  // Moves the camera on purpose: a button, never a step of the slider.
  look(change) {
    const zoom = clamp(change.zoom ?? this.view.zoom, this.rows.camera.minZoom, this.rows.camera.maxZoom);
    this.view = { ...this.view, ...change, zoom };
    this.moved = true;
    this.map.setProps({ initialViewState: { ...this.view, transitionDuration: 0 } });
    // deck.gl reports only what a person did on the map itself.
    this.follow();
    this.on.camera(this.view);
  }
}
