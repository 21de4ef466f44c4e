// The frame: the map's stage, and what stands over it at its edges.

import { clamp, el } from "./dom.js";
import { Outside, ScaleBar, Tooltip } from "./furniture.js";
import { Introduction } from "./introduction.js";
import { Labels } from "./labels.js";
import { LayersPanel } from "./layers.js";
import { ONLINE_CREDIT } from "./online.js";
import { Surroundings } from "./surroundings.js";
import { Walker } from "./walker.js";

const FIT_PADDING = { top: 60, bottom: 90, left: 60, right: 60 }; // pixels kept free around what "outside" brings in
const FIT_ZOOM = 10; // no nearer, however few the places

export class Frame {
  // `data` takes what the introduction says of itself; `picture()` the picture that the buttons move; `walk`: what a
  // `Walker` takes, without `dots`, and `dress(part of the look)`.
  constructor(rows, data, picture, walk) {
    Object.assign(this, { rows, data, picture });
    this.root = el("div", { className: "frame" });
    this.stage = el("div", { className: "stage" });
    this.tooltip = new Tooltip();
    this.scale = new ScaleBar();
    const button = (text, label, work) => el("button", { type: "button", text, title: label, attrs: { "aria-label": label }, on: { click: work } });
    this.zoom = el("div", { className: "zoom" },
      button("+", "Zoom in", () => picture().look({ zoom: picture().view.zoom + 0.75 })),
      button("−", "Zoom out", () => picture().look({ zoom: picture().view.zoom - 0.75 })),
      button("⌂", "Back to the first view", () => picture().look(picture().home(this.stage.clientHeight))));
    this.asked = el("span", { hidden: true, text: ONLINE_CREDIT });
    this.credit = el("div", { className: "credit" }, el("span", { className: "note", text: rows.note }), el("span", { text: rows.attribution }), this.asked);
    this.introduction = new Introduction(data);
    this.surroundings = new Surroundings();
    this.layers = new LayersPanel(walk.dress);
    this.zoom.append(this.layers.button, this.introduction.button);
    this.walker = new Walker({ ...walk, dots: () => this.inView() });
    this.root.append(this.stage, this.walker.root);
    this.labels = new Labels(this.root);
    this.outside = new Outside(() => this.showAll());
    this.root.append(this.zoom, this.outside.root, el("div", { className: "foot" }, this.scale.root, this.credit), this.introduction.root, this.layers.root, this.tooltip.root);
  }

  // Legend and the clock's face: made anew with each set of rows.
  furnish(rows, legend, face) {
    this.rows = rows;
    this.legend?.root.remove();
    this.legend = legend;
    this.face = face;
    this.surroundings.dress(rows);
    this.layers.dress(rows);
    this.root.append(legend.root, face);
  }

  // Names in another language; `names` as they came, none for both names.
  rename(rows, names) {
    this.surroundings.dress(rows);
    this.surroundings.rename(names?.villages);
    this.labels.speak(rows.language);
  }

  measureWalls() {
    const frame = this.root.getBoundingClientRect();
    this.walls = [this.zoom, this.outside.root, this.scale.root, this.credit, this.legend.root, this.face].map((node) => {
      const box = node.getBoundingClientRect();
      return [box.left - frame.left - 2, box.top - frame.top - 2, box.right - frame.left + 2, box.bottom - frame.top + 2];
    });
  }

  // The dots that can be seen.
  inView() {
    const { viewport } = this;
    if (!viewport) return [];
    const rings = this.picture().scene?.mentions?.dots(viewport) ?? [];
    return [...this.picture().dots, ...rings].filter(([, x, y]) => x >= 0 && y >= 0 && x <= viewport.width && y <= viewport.height);
  }

  onTheMap({ longitude, latitude }) {
    const [west, south, east, north] = this.rows.box;
    return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
  }

  // Says what the view does not show; true when that takes another room than before.
  countOutside({ width, height }) {
    let hidden = 0;
    const beyond = [];
    for (const [p, x, y] of this.picture().dots) {
      if (x >= 0 && y >= 0 && x <= width && y <= height) continue;
      if (this.onTheMap(this.rows.places[p])) hidden += 1;
      else beyond.push(this.rows.places[p].label);
    }
    const rings = this.picture().scene?.mentions?.dots(this.viewport) ?? [];
    const named = rings.filter(([, x, y]) => x < 0 || y < 0 || x > width || y > height).length;
    return this.outside.draw(hidden, beyond, named);
  }

  // Moves the camera so that every place of the window on the map is in the frame, clear of legend and credit.
  showAll() {
    const places = this.picture().drawn.map(([p]) => this.rows.places[p]).filter((place) => this.onTheMap(place));
    if (places.length === 0) return;
    const longitudes = places.map((place) => place.longitude);
    const latitudes = places.map((place) => place.latitude);
    const bounds = [[Math.min(...longitudes), Math.min(...latitudes)], [Math.max(...longitudes), Math.max(...latitudes)]];
    const legend = this.legend.body.hidden ? 0 : this.legend.root.offsetWidth;
    const padding = { ...FIT_PADDING, right: FIT_PADDING.right + clamp(legend, 0, this.root.clientWidth / 2) };
    const { longitude, latitude, zoom } = this.viewport.fitBounds(bounds, { padding, maxZoom: FIT_ZOOM });
    this.picture().look({ longitude, latitude, zoom });
  }

  // Layers' panel and attribution say what is drawn.
  agree(look, window, picture) {
    const online = picture.online?.state ?? "no";
    this.layers.agree(look, window, picture.view.zoom, online);
    this.asked.hidden = online !== "there";
    this.data.off = (look.off ?? []).join(" ");
    this.data.online = online;
    this.data.language = this.rows.language ?? "both";
  }

  // Names, scale and furniture follow the camera. `names` are the dots', `radii` the places that have a dot; returns
  // how many names found room.
  follow(viewport, names, radii, look) {
    this.viewport = viewport;
    const { zoom, width, height, latitude } = viewport;
    if (this.countOutside(viewport)) this.measureWalls();
    const plain = look.off?.includes("names") ? [] : this.surroundings.names(viewport, (p) => radii.has(p), (layer) => this.picture().stands(layer));
    const dots = this.picture().dots.map(([p, ...dot]) => [`p${p}`, ...dot]);
    const shown = this.labels.draw((position) => viewport.project(position), width, height, [...names, ...plain], dots, this.walls);
    this.scale.draw(latitude, zoom);
    this.walker.follow();
    return shown;
  }

  // Says that the picture is gone, with a button that calls `again`.
  lost(again) {
    const notice = el("div", { className: "lost", attrs: { role: "alert" } },
      el("p", { text: "The browser has dropped the picture of the map. The clock, the table and the sentences still work." }),
      el("button", { type: "button", text: "Draw again", on: { click: () => {
        notice.remove();
        again();
      } } }),
      el("p", { text: "If it does not come back: put ?map=plain at the end of this page's address for the plain map." }));
    this.root.append(notice);
  }

  hover(lines, x, y) {
    if (lines) this.tooltip.show(x, y, lines, this.root.clientWidth, this.root.clientHeight);
    else this.tooltip.hide();
  }

  destroy() {
    this.introduction.destroy();
  }
}
