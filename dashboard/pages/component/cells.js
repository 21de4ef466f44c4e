// A view for large sets: incidents counted in cells of six sides that tile the map without gaps.

const WORLD = 512; // the whole map's side at zoom 0, in deck.gl's units
const EQUATOR = 40_075_016.686; // metres
const MIDDLE = 40; // degrees; the latitude that a cell's size is true at
const FINEST = 2; // km across at least
const COARSEST = 40;
const AT = 8; // the zoom at which cells are 10 km across

export const project = ({ longitude, latitude }) => [
  (WORLD * (longitude + 180)) / 360,
  (WORLD * (1 - Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) / Math.PI)) / 2,
];
const unproject = (x, y) => [(x / WORLD) * 360 - 180, (360 / Math.PI) * Math.atan(Math.exp(Math.PI * (1 - (2 * y) / WORLD))) - 90];

// How many kilometres cells are across at a zoom: round numbers, so that they are about as large on every screen.
export function across(zoom) {
  const wanted = 10 * 2 ** (AT - zoom);
  const round = [2, 5, 10, 20, 40].reduce((best, km) => (Math.abs(Math.log(km / wanted)) < Math.abs(Math.log(best / wanted)) ? km : best), 10);
  return Math.max(FINEST, Math.min(COARSEST, round));
}

// Where the steps of the colour ramp begin: 1, 2, 5, 10 ... up to what there is.
export function steps(most, colours) {
  const out = [1];
  for (let power = 1; out.length < colours; power *= 10) {
    for (const factor of [2, 5, 10]) if (out.length < colours && factor * power <= Math.max(most, 2)) out.push(factor * power);
    if (power > most) break;
  }
  return out;
}

export class Cells {
  constructor(deck, rows) {
    Object.assign(this, { deck, rows });
    this.world = rows.places.map(project);
  }

  // The cell of each place, made anew when the cells' size changes.
  fit(km) {
    if (this.km === km) return;
    this.km = km;
    // The radius of the circle around a cell whose flat sides are so far apart.
    const radius = ((km * 1000) / Math.sqrt(3)) * (WORLD / (EQUATOR * Math.cos((MIDDLE * Math.PI) / 180)));
    const wide = radius * Math.sqrt(3);
    const high = radius * 1.5;
    const numbers = new Map();
    this.cells = [];
    this.of = this.rows.places.map((place, p) => {
      if (place.area) return -1;
      const [x, y] = this.world[p];
      const [column, row] = nearest(x, y, wide, high);
      const key = `${column} ${row}`;
      if (!numbers.has(key)) {
        numbers.set(key, this.cells.length);
        const cx = (column + (row & 1) / 2) * wide;
        const cy = row * high;
        const ring = Array.from({ length: 6 }, (_, k) => unproject(cx + radius * Math.sin((k * Math.PI) / 3), cy + radius * Math.cos((k * Math.PI) / 3)));
        this.cells.push({ key, ring, middle: unproject(cx, cy), incidents: 0, places: [] });
      }
      return numbers.get(key);
    });
    this.wide = wide;
    this.high = high;
    this.numbers = numbers;
  }

  // Counts the window's incidents into the cells.
  set({ counter, drawn }) {
    for (const cell of this.cells) {
      cell.incidents = 0;
      cell.places.length = 0;
    }
    this.most = 0;
    for (let i = 0; i < drawn.length; i += 1) {
      const at = this.of[drawn[i]];
      if (at < 0) continue;
      const cell = this.cells[at];
      cell.incidents += counter.incidents[drawn[i]];
      cell.places.push(drawn[i]);
      if (cell.incidents > this.most) this.most = cell.incidents;
    }
    this.passes = (this.passes ?? 0) + 1;
  }

  // The cell at a point of the map that has something in it.
  at(longitude, latitude) {
    const [column, row] = nearest(...project({ longitude, latitude }), this.wide, this.high);
    const cell = this.cells[this.numbers.get(`${column} ${row}`)];
    return cell?.incidents ? cell : undefined;
  }

  layers(theme) {
    const { ramp } = this.rows;
    this.from = steps(this.most, ramp[theme].length);
    const step = (cell) => this.from.findLastIndex((start) => cell.incidents >= start);
    const trigger = `${this.passes} ${theme}`;
    return [new this.deck.PolygonLayer({
      id: `cells-${this.km}`, pickable: false, data: this.cells, getPolygon: (cell) => cell.ring, positionFormat: "XY",
      stroked: true, filled: true, lineWidthUnits: "pixels", getLineWidth: 1,
      getFillColor: (cell) => (cell.incidents ? [...ramp[theme][step(cell)], 205] : [0, 0, 0, 0]),
      getLineColor: (cell) => (cell.incidents ? this.rows.themes[theme].rim : [0, 0, 0, 0]),
      updateTriggers: { getFillColor: trigger, getLineColor: trigger },
    })];
  }
}

// Column and row of the cell whose middle is nearest; odd rows are moved by half a cell.
function nearest(x, y, wide, high) {
  let best = null;
  let least = Infinity;
  const about = Math.floor(y / high);
  for (const row of [about, about + 1]) {
    const column = Math.round(x / wide - (row & 1) / 2);
    const distance = (x - (column + (row & 1) / 2) * wide) ** 2 + (y - row * high) ** 2;
    if (distance < least) [best, least] = [[column, row], distance];
  }
  return best;
}
