// Names that belong to the map and not to events: towns, villages, rivers, lines. Most important first, so that a
// name that found room keeps it while the map moves.

import { unpack } from "./rows.js";

const TOWN_RADIUS = 4; // pixels from the middle of a symbol to where its name may begin
const VILLAGES = 240; // tried at most in one picture
const MARKED = new Set(["capital", "town"]);

const key = (longitude, latitude) => `${Math.fround(longitude)} ${Math.fround(latitude)}`;

export class Surroundings {
  constructor() {
    this.villages = [];
    this.from = new Float32Array(0);
    this.lastAnchor = new Map();
  }

  // Takes the names that come with the rows.
  dress(rows) {
    this.rows = rows;
    this.places = new Map(rows.places.map(({ longitude, latitude }, p) => [key(longitude, latitude), p]));
    this.towns = rows.labels.map((label) => (MARKED.has(label.style) ? { ...label, mark: true, radius: TOWN_RADIUS } : label));
    this.lines = rows.lineNames.map(({ layer, text, style, anchors }, n) => ({
      layer, boundary: style !== "water",
      anchors: anchors.map(([longitude, latitude, angle, from, to], k) => (
        { id: `l${n}.${k}`, text, style: `line-name ${style}`, position: [longitude, latitude], angle, from, to, radius: 0 })),
    }));
    this.join();
  }

  // Takes the villages, which come later.
  settle(blob) {
    const { names, columns } = unpack(blob);
    this.from = columns.from;
    this.both = names.split("\n");
    this.villages = this.both.map((text, i) => ({
      id: `v${i}`, text: this.renamed?.[i] ?? text, position: [columns.longitude[i], columns.latitude[i]], mark: true, radius: TOWN_RADIUS,
      style: columns.gone[i] ? "village gone" : "village", place: undefined,
    }));
    this.join();
  }

  // Takes the villages' names in another language, one a line in their order; none for both names.
  rename(names) {
    this.renamed = names?.split("\n");
    this.villages.forEach((village, i) => { village.text = this.renamed?.[i] ?? this.both[i]; });
  }

  // A village with events is named by its dot, when it has one.
  join() {
    if (this.places) for (const village of this.villages) village.place = this.places.get(key(...village.position));
  }

  // Names to try at this view. `drawn(place)` tells whether a place has a dot, `stands(layer)` whether a line is drawn.
  names(viewport, drawn, stands) {
    const { zoom } = viewport;
    const [west, south, east, north] = viewport.getBounds();
    const here = ({ position: [x, y] }) => x >= west && x <= east && y >= south && y <= north;
    const boundaries = [];
    const rivers = [];
    for (const { layer, boundary, anchors } of this.lines) {
      if (!stands({ id: layer.replace(/-far$/, zoom < 8.5 ? "-far" : zoom < 10.5 ? "-near" : "-close") })) continue;
      const found = anchors.filter((one) => zoom >= one.from && zoom < one.to && here(one));
      (boundary ? boundaries : rivers).push(...found);
    }
    const towns = this.towns.filter((label) => zoom >= label.from && zoom < label.to && !drawn(label.place));
    const villages = [];
    const tenths = zoom * 10;
    for (let i = 0; i < this.from.length && villages.length < VILLAGES; i += 1) {
      const village = this.villages[i];
      if (this.from[i] <= tenths && here(village) && !drawn(village.place)) villages.push(village);
    }
    return [...boundaries, ...towns, ...rivers, ...villages];
  }
}
