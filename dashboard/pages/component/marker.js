// A mark for the chosen place where nothing of it is drawn: no event of it is shown, as after a search. Ring and name.

import { RING } from "./dots.js";

const RADIUS = 8; // pixels, of the middle of the line
const LINE = 3; // pixels
const HALO = 6; // pixels of the pale line beneath, so that the ring is seen on any ground

export class Marker {
  constructor() {
    this.given = null;
    this.shown = null;
  }

  // Takes what Python knows of the chosen place: {id, label, longitude, latitude}. True when that is other than before.
  take(given) {
    const before = this.given;
    this.given = given ?? null;
    return before?.id !== this.given?.id || before?.label !== this.given?.label;
  }

  // Decides for one step whether the mark is needed; `drawn`: the place has a dot or an area.
  agree(chosen, drawn, mentions) {
    const ringed = mentions?.shown.some(({ id }) => id === chosen);
    this.shown = this.given && this.given.id === chosen && !drawn && !ringed ? this.given : null;
    return this;
  }

  get id() {
    return this.shown?.id;
  }

  layers(deck, { halo, ring }) {
    if (!this.shown) return [];
    const { longitude, latitude } = this.shown;
    const layer = (id, width, colour) => new deck.ScatterplotLayer({
      id, pickable: false, data: [[longitude, latitude]], getPosition: (position) => position, filled: false, stroked: true,
      radiusUnits: "pixels", getRadius: RADIUS, lineWidthUnits: "pixels", getLineWidth: width, getLineColor: colour,
    });
    return [layer("marker-halo", HALO, halo), layer("marker", LINE, ring)];
  }

  // Its name comes before all others.
  names() {
    if (!this.shown) return [];
    const { label, longitude, latitude } = this.shown;
    return [{ id: "marker", text: label, position: [longitude, latitude], style: "event selected", radius: RADIUS + RING / 2, insist: true }];
  }
}
