// The dots: where, how large, in which colour, and how sure they look. Buffers are kept from step to step.

import { SCALE, atlas } from "./atlas.js";
import { clamp } from "./dom.js";
import { NO_CLAIM } from "./states.js";

export const RING = 6; // pixels from the rim of a dot to the outer rim of the ring around it
const RING_LINE = 3; // pixels
const CORE = 4; // pixels that the inside of a dashed dot is smaller by
const LARGE = 13; // pixels of radius from which dashes are finer
const STANDING = 5; // pixels; radius of a place whose claim stands though nothing is reported in the window
const MARKS_EACH = 3;
// A claim pales with the days since: [up to so many days, opacity].
export const FADING = [[7, 1], [30, 0.72], [Infinity, 0.45]];
const fade = (days) => FADING.find(([limit]) => days <= limit)[1];

export class Dots {
  constructor(deck, rows, states, template) {
    Object.assign(this, { deck, rows, states, template });
    const size = rows.places.length;
    this.places = new Int32Array(size);
    this.position = new Float32Array(size * 2);
    this.radius = new Float32Array(size);
    this.core = new Float32Array(size);
    this.fill = new Uint8Array(size * 4);
    this.line = new Uint8Array(size * 4);
    this.markPosition = new Float32Array(size * 2 * MARKS_EACH);
    this.markSize = new Float32Array(size * MARKS_EACH);
    this.markColour = new Uint8Array(size * 4 * MARKS_EACH);
    this.markName = new Array(size * MARKS_EACH);
    this.atlas = atlas();
  }

  size(incidents) {
    const { smallest, largest, per } = this.rows.sizes;
    return clamp(smallest + per * (Math.sqrt(incidents) - 1), smallest, largest);
  }

  // Fills the buffers. `drawn`: places with events in the window, most incidents first; `standing`: places whose claim
  // stands though they have none. Returns the looks that occur, for the legend.
  set({ counter, drawn, standing, look, theme, day, areas }) {
    const { rows } = this;
    this.count = 0;
    this.marks = 0;
    this.areas = areas;
    const looks = { hollow: false, dashed: false, struck: false, review: false, standing: standing.length > 0, entries: new Set() };
    const { rim, ink } = rows.themes[theme];
    for (const p of standing) this.add(p, STANDING, this.claim(p, theme, day, looks, rim), looks);
    for (let i = 0; i < drawn.length; i += 1) {
      const p = drawn[i];
      const r = this.size(counter.incidents[p]);
      const events = counter.events[p];
      if (look.colour === "state") {
        this.add(p, r, this.claim(p, theme, day, looks, rim), looks);
        continue;
      }
      const entry = look.colour === "claimant" ? counter.claimant[p] : counter.kind[p];
      looks.entries.add(entry);
      const list = look.colour === "claimant" ? rows.parties : rows.kinds;
      this.add(p, r, {
        colour: list[entry].colours[theme],
        rim,
        ink,
        alpha: 1,
        hollow: counter.best[p] > 0 || rows.places[p].area,
        dashed: counter.unplaced[p] === events,
        struck: counter.denied[p] === events,
        review: counter.unsure[p] === events,
      }, looks);
    }
    return looks;
  }

  // How the state of a place looks on a day.
  claim(p, theme, day, looks, rim) {
    const code = this.states.code(p, day);
    const { colours, other, denied } = this.rows.states[code];
    looks.entries.add(code);
    return {
      colour: colours[theme], rim, alpha: code === NO_CLAIM ? 1 : fade(this.states.since(p, day)),
      half: other?.[theme], struck: denied, hollow: denied || code === NO_CLAIM,
    };
  }

  add(p, r, { colour, rim, ink, alpha, hollow, dashed, struck, review, half }, looks) {
    looks.hollow ||= Boolean(hollow);
    if (this.areas.has(p)) {
      this.areas.add(p, colour, alpha);
      return;
    }
    const i = this.count;
    const { alphas } = this.rows;
    const place = this.rows.places[p];
    const pale = hollow || review;
    this.count += 1;
    this.places[i] = p;
    this.position[2 * i] = place.longitude;
    this.position[2 * i + 1] = place.latitude;
    this.radius[i] = r;
    this.core[i] = dashed ? Math.max(r - CORE, 2) : r;
    this.paint(this.fill, i, colour, (pale ? alphas.hollow : alphas.solid) * alpha);
    this.paint(this.line, i, pale ? colour : rim, dashed ? 0 : 255 * (pale ? Math.max(alpha, 0.6) : 1));
    if (half) this.mark(i, "half", r, half, 255 * alpha);
    if (dashed) this.mark(i, r < LARGE ? "dashes" : "fine", r + 1, colour, 255);
    if (struck) this.mark(i, "stroke", r, pale ? colour : rim, 255);
    if (review) this.mark(i, "question", r, ink, 255);
    looks.dashed ||= Boolean(dashed);
    looks.struck ||= Boolean(struck);
    looks.review ||= Boolean(review);
  }

  // What was drawn: [place, radius in pixels], the topmost last, areas first and without a radius.
  list() {
    const dots = Array.from({ length: this.count }, (_, i) => [this.places[i], this.radius[i]]);
    return [...this.areas.drawn.map(({ place }) => [place, 0]), ...dots];
  }

  paint(buffer, i, [red, green, blue], alpha) {
    buffer[4 * i] = red;
    buffer[4 * i + 1] = green;
    buffer[4 * i + 2] = blue;
    buffer[4 * i + 3] = alpha;
  }

  mark(i, name, radius, colour, alpha) {
    const m = this.marks;
    this.marks += 1;
    this.markPosition[2 * m] = this.position[2 * i];
    this.markPosition[2 * m + 1] = this.position[2 * i + 1];
    this.markSize[m] = 2 * radius * SCALE;
    this.markName[m] = name;
    this.paint(this.markColour, m, colour, alpha);
  }

  // The layers to draw, the topmost last. deck.gl sees a change by the object that holds the buffers.
  layers(selected, theme) {
    const { count, marks } = this;
    const buffer = (array, size) => ({ value: array.subarray(0, size * count), size });
    const layers = [this.template.clone({
      pickable: false,
      data: {
        length: count,
        attributes: {
          getPosition: buffer(this.position, 2),
          getRadius: buffer(this.core, 1),
          getFillColor: { ...buffer(this.fill, 4), normalized: true },
          getLineColor: { ...buffer(this.line, 4), normalized: true },
        },
      },
    })];
    if (marks > 0) {
      layers.push(new this.deck.IconLayer({
        id: "marks", pickable: false, sizeUnits: "pixels", iconAtlas: this.atlas.canvas, iconMapping: this.atlas.mapping,
        getIcon: (_, { index }) => this.markName[index],
        data: {
          length: marks,
          attributes: {
            getPosition: { value: this.markPosition.subarray(0, 2 * marks), size: 2 },
            getSize: { value: this.markSize.subarray(0, marks), size: 1 },
            getColor: { value: this.markColour.subarray(0, 4 * marks), size: 4, normalized: true },
          },
        },
      }));
    }
    const at = this.places.subarray(0, count).indexOf(selected);
    if (at >= 0) layers.push(this.ring(at, theme));
    return layers;
  }

  ring(at, theme) {
    const radius = this.radius[at] + RING - RING_LINE / 2;
    return new this.deck.ScatterplotLayer({
      id: "selected", pickable: false,
      data: [[this.position[2 * at], this.position[2 * at + 1]]],
      getPosition: (position) => position,
      getRadius: radius, radiusUnits: "pixels", filled: false, stroked: true,
      lineWidthUnits: "pixels", getLineWidth: RING_LINE, getLineColor: this.rows.themes[theme].ring,
      updateTriggers: { getRadius: radius },
    });
  }
}
