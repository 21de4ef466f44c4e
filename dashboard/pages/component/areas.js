// Places that are areas: their outlines, filled lightly, under the dots. Those that nobody has drawn a line around have
// a dotted rim.

const FILL = 34; // alpha
const LINE = 110; // pale and thin, so that no outline passes for a border

function inside(ring, x, y) {
  let odd = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i, i += 1) {
    const [ax, ay] = ring[i];
    const [bx, by] = ring[j];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) odd = !odd;
  }
  return odd;
}

// Every other side of a ring of short sides.
const dashes = (ring) => ring.slice(1).map((end, i) => [ring[i], end]).filter((_, i) => i % 2 === 0);

export class Areas {
  // `areas` of the header, largest first.
  constructor(deck, { areas = [] }) {
    Object.assign(this, { deck, drawn: [] });
    this.outlines = new Map(areas.map((area, order) => [area.place, { ...area, order }]));
  }

  has(p) {
    return this.outlines.has(p);
  }

  // What the outline of a place stands for, "" where there is nothing to say.
  note(p) {
    return this.outlines.get(p)?.note ?? "";
  }

  clear() {
    this.drawn = [];
  }

  add(p, colour, alpha) {
    this.drawn.push({ ...this.outlines.get(p), colour, alpha });
  }

  recolour(colour) {
    for (const area of this.drawn) area.colour = colour;
  }

  // The drawn areas at a point, smallest first.
  at(longitude, latitude) {
    return this.drawn
      .filter(({ polygons }) => polygons.some(([outer, ...holes]) => inside(outer, longitude, latitude) && !holes.some((hole) => inside(hole, longitude, latitude))))
      .sort((a, b) => b.order - a.order).map(({ place }) => place);
  }

  layers(selected) {
    const data = this.drawn.sort((a, b) => a.order - b.order)
      .flatMap((area) => area.polygons.map((polygon) => ({ ...area, polygon, chosen: area.place === selected })));
    if (data.length === 0) return [];
    const line = ({ colour, alpha }) => [...colour.slice(0, 3), LINE * alpha];
    const layers = [new this.deck.PolygonLayer({
      id: "areas", data, pickable: false, positionFormat: "XY", getPolygon: ({ polygon }) => polygon,
      filled: true, stroked: true, lineWidthUnits: "pixels", lineJointRounded: true,
      getLineWidth: ({ chosen, approximate }) => (chosen ? 3 : approximate ? 0 : 1.5),
      getFillColor: ({ colour, alpha, chosen }) => [...colour.slice(0, 3), (chosen ? 2 : 1) * FILL * alpha],
      getLineColor: line,
    })];
    const rims = data.filter(({ approximate, chosen }) => approximate && !chosen).flatMap((area) => dashes(area.polygon[0]).map((path) => ({ ...area, path })));
    if (rims.length > 0) {
      layers.push(new this.deck.PathLayer({
        id: "rims", data: rims, pickable: false, positionFormat: "XY", getPath: ({ path }) => path,
        widthUnits: "pixels", capRounded: true, getWidth: 2, getColor: line,
      }));
    }
    return layers;
  }
}
