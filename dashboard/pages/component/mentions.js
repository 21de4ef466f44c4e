// The places that the texts only name: small grey rings beneath the dots. They are no events and count as none.

import { project } from "./cells.js";
import { el } from "./dom.js";

const RADIUS = 4.5; // pixels, of the middle of the line
const LINE = 1.75; // pixels
const HALO = 4; // pixels of the pale line beneath, so that the ring is seen on any ground
const NEAR = 4; // pixels beside a ring that still count as on it
const counted = (count, noun) => `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;

export class Mentions {
  // `rows`: what Python packed, with places of their own.
  constructor(deck, rows) {
    Object.assign(this, { deck, rows, shown: [], mentions: 0 });
    this.rings = rows.places.map((place) => ({ ...place, onlyNamed: true, world: project(place), times: 0 }));
    this.roles = new Int32Array(rows.places.length * rows.roles.length);
  }

  // Counts the mentions of the window, of places for which `told(id)` is false: those have a dot. Most mentions last.
  count({ first: from, last: to, publication: late }, told) {
    const { place, first, last, role, publication, mentions } = this.rows.columns;
    const { rings, roles } = this;
    const width = this.rows.roles.length;
    roles.fill(0);
    for (const ring of rings) ring.times = 0;
    for (let i = 0; i < place.length; i += 1) {
      if (first[i] > to || last[i] < from || (publication[i] && !late)) continue;
      rings[place[i]].times += mentions[i];
      roles[place[i] * width + role[i]] += mentions[i];
    }
    this.shown = rings.filter((ring) => ring.times > 0 && !told(ring.id)).sort((a, b) => a.times - b.times);
    this.mentions = this.shown.reduce((sum, ring) => sum + ring.times, 0);
  }

  // [ring, x, y, radius] of what is drawn, in pixels of the frame.
  dots({ longitude, latitude, zoom, width, height }) {
    const [x, y] = project({ longitude, latitude });
    const scale = 2 ** zoom;
    return this.shown.map((ring) => [ring, (ring.world[0] - x) * scale + width / 2, (ring.world[1] - y) * scale + height / 2, RADIUS]);
  }

  // The rings under a point, the nearest first.
  at(x, y, viewport) {
    return this.dots(viewport).map(([ring, left, top]) => [Math.hypot(x - left, y - top), ring])
      .filter(([far]) => far <= RADIUS + LINE + NEAR).sort((a, b) => a[0] - b[0]).map(([, ring]) => ring);
  }

  layers(selected, { halo, quiet_ink: ink, ring: accent }) {
    const layer = (id, data, radius, width, colour) => new this.deck.ScatterplotLayer({
      id, pickable: false, data, filled: false, stroked: true, radiusUnits: "pixels", lineWidthUnits: "pixels",
      getPosition: ({ longitude, latitude }) => [longitude, latitude], getRadius: radius, getLineWidth: width, getLineColor: colour,
    });
    const chosen = this.shown.filter(({ id }) => id === selected);
    return [layer("named-halo", this.shown, RADIUS, HALO, halo), layer("named", this.shown, RADIUS, LINE, ink),
      ...(chosen.length ? [layer("named-selected", chosen, RADIUS + 6, 3, accent)] : [])];
  }

  // What a tooltip says, line by line.
  tell(ring) {
    const width = this.rows.roles.length;
    const roles = this.rows.roles.map((words, r) => [this.roles[this.rings.indexOf(ring) * width + r], words]).filter(([n]) => n > 0);
    const how = roles.length > 1 || roles[0]?.[1] !== this.rows.roles[0] ? roles.map(([n, words]) => `${words} (${n})`).join(", ") : "";
    return [ring.label, ring.district, `${this.named(ring)}, no event in these days`, how, "Click for the sentences"].filter(Boolean);
  }

  named({ times }) {
    return `Named ${times === 1 ? "once" : `${times.toLocaleString("en")} times`}`;
  }
}

// The legend's line, hidden while there are no rings.
export class MentionsEntry {
  constructor() {
    this.text = el("span");
    this.root = el("li", { hidden: true }, el("i", { className: "dot only-named" }), this.text);
  }

  agree(mentions) {
    this.root.hidden = !mentions;
    if (mentions) this.text.textContent = `Only named, no event (${counted(mentions.shown.length, "place")}, ${counted(mentions.mentions, "mention")})`;
  }
}
