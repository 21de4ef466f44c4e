// The camera, and what moves it: pointer, wheel, two fingers, keys, buttons.
const stage = $("stage");
const land = $("land").getContext("2d", { alpha: false });
const over = $("dots").getContext("2d");
const MIN_ZOOM = 6, MAX_ZOOM = 13;
let drawnDots = [];
let waiting = null;

/** Return the camera with what follows from it: pixels a unit, the corner of the frame, and how points project. */
function lens() {
  const width = stage.clientWidth, height = stage.clientHeight;
  const { x, y, zoom } = state.camera;
  const scale = 2 ** (zoom - 10);
  const left = x - width / 2 / scale, top = y - height / 2 / scale;
  return {
    width, height, zoom, scale, left, top, ratio: Math.min(window.devicePixelRatio || 1, 3),
    project: (longitude, latitude) => [(toX(longitude) - left) * scale, (toY(latitude) - top) * scale],
  };
}

function look_at(x, y, zoom) {
  const within = (value, low, high) => Math.min(Math.max(value, low), high);
  state.camera = { x: within(x, toX(WEST), toX(EAST)), y: within(y, toY(NORTH), toY(SOUTH)), zoom: within(zoom, MIN_ZOOM, MAX_ZOOM) };
  redraw("land");
}

/** Show the places of nine in ten incidents: one far city must not make all the others small. */
function fit() {
  if (given.camera) return look_at(toX(given.camera[0]), toY(given.camera[1]), given.camera[2]);
  const spots = shown().dots.flatMap((dot) => new Array(dot.incidents).fill(places[dot.place]))
    .filter((one) => one.longitude >= WEST && one.longitude <= EAST && one.latitude >= SOUTH && one.latitude <= NORTH);
  if (!spots.length) return look_at(toX(46.85), toY(39.82), 8);
  const ends = (values) => { values.sort((a, b) => a - b); const cut = Math.floor(values.length / 20); return [values[cut], values[values.length - 1 - cut]]; };
  const [west, east] = ends(spots.map((one) => toX(one.longitude))), [north, south] = ends(spots.map((one) => toY(one.latitude)));
  const room = Math.min((stage.clientWidth - 200) / Math.max(east - west, 1), (stage.clientHeight - 150) / Math.max(south - north, 1));
  return look_at((west + east) / 2, (north + south) / 2, Math.min(10 + Math.log2(room), 9.6));
}

/** Zoom so that the point under x, y (pixels) stays there. */
function zoomAt(x, y, steps) {
  const { scale, left, top, zoom } = lens();
  const next = Math.min(Math.max(zoom + steps, MIN_ZOOM), MAX_ZOOM);
  const factor = 2 ** (next - 10);
  const worldX = left + x / scale, worldY = top + y / scale;
  look_at(worldX - (x - stage.clientWidth / 2) / factor, worldY - (y - stage.clientHeight / 2) / factor, next);
}

function pan(x, y) {
  const { scale } = lens();
  look_at(state.camera.x + x / scale, state.camera.y + y / scale, state.camera.zoom);
}

/** Draw at the next frame: "land" all of it, "dots" dots and names only. */
function redraw(what) {
  if (waiting === null) requestAnimationFrame(draw);
  if (waiting !== "land") waiting = what;
}

function draw() {
  const what = waiting;
  waiting = null;
  if (!state.camera) return;
  const camera = lens();
  for (const context of [land, over]) {
    const { canvas } = context, wide = Math.round(camera.width * camera.ratio), high = Math.round(camera.height * camera.ratio);
    if (canvas.width !== wide || canvas.height !== high) [canvas.width, canvas.height] = [wide, high];
  }
  if (what === "land") drawLand(land, camera);
  drawnDots = drawDots(over, camera, shown().dots);
  drawScale(camera);
  document.body.dataset.drawn = drawnDots.length;
  document.body.dataset.state = "ready";
}

function drawScale(camera) {
  const metres = (40075016.686 * Math.cos((toLatitude(state.camera.y) * Math.PI) / 180)) / (512 * 2 ** camera.zoom);
  const most = 130 * metres;
  const power = 10 ** Math.floor(Math.log10(most));
  const length = [5, 2, 1].find((n) => n * power <= most) * power;
  $("scale_bar").style.width = `${length / metres}px`;
  $("scale_words").textContent = length >= 1000 ? `${length / 1000} km` : `${length} m`;
}

/** Return the dot under a point, the nearest one. */
function dotAt(x, y) {
  const near = drawnDots.map((dot) => [Math.hypot(dot.x - x, dot.y - y) - dot.radius, dot]).filter(([gap]) => gap <= 6);
  return near.sort((a, b) => a[0] - b[0])[0]?.[1] ?? null;
}

const fingers = new Map();
let moved = 0;
const at = (event) => { const box = stage.getBoundingClientRect(); return [event.clientX - box.left, event.clientY - box.top]; };

stage.addEventListener("pointerdown", (event) => {
  stage.setPointerCapture(event.pointerId);
  fingers.set(event.pointerId, at(event));
  moved = 0;
});
stage.addEventListener("pointermove", (event) => {
  const [x, y] = at(event), before = fingers.get(event.pointerId);
  if (!before) return hover(x, y);
  const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
  moved += Math.hypot(x - before[0], y - before[1]);
  fingers.set(event.pointerId, [x, y]);
  if (other) {
    const ratio = Math.hypot(x - other[0], y - other[1]) / Math.max(Math.hypot(before[0] - other[0], before[1] - other[1]), 1);
    zoomAt((x + other[0]) / 2, (y + other[1]) / 2, Math.log2(Math.max(ratio, 0.1)));
  } else if (moved > 4) {
    $("tip").hidden = true;
    pan(before[0] - x, before[1] - y);
  }
  return undefined;
});
for (const name of ["pointerup", "pointercancel"]) {
  stage.addEventListener(name, (event) => {
    fingers.delete(event.pointerId);
    if (name === "pointerup" && moved <= 4) {
      const dot = dotAt(...at(event));
      choose(dot ? dot.place : null);
    }
  });
}
stage.addEventListener("pointerleave", () => { $("tip").hidden = true; });
stage.addEventListener("wheel", (event) => {
  event.preventDefault();
  zoomAt(...at(event), Math.min(Math.max(-event.deltaY / (event.deltaMode ? 12 : 400), -0.7), 0.7));
}, { passive: false });
stage.addEventListener("dblclick", (event) => zoomAt(...at(event), 1));
stage.addEventListener("keydown", (event) => {
  const moves = { ArrowLeft: [-80, 0], ArrowRight: [80, 0], ArrowUp: [0, -80], ArrowDown: [0, 80] };
  const middle = [stage.clientWidth / 2, stage.clientHeight / 2];
  if (moves[event.key]) pan(...moves[event.key]);
  else if (event.key === "+" || event.key === "=") zoomAt(...middle, 0.5);
  else if (event.key === "-") zoomAt(...middle, -0.5);
  else if (event.key === "Home") fit();
  else return;
  event.preventDefault();
});
$("zoom_in").addEventListener("click", () => zoomAt(stage.clientWidth / 2, stage.clientHeight / 2, 0.5));
$("zoom_out").addEventListener("click", () => zoomAt(stage.clientWidth / 2, stage.clientHeight / 2, -0.5));
$("zoom_fit").addEventListener("click", fit);
new ResizeObserver(() => redraw("land")).observe(stage);
stage.locate = (place) => { const dot = drawnDots.find((one) => places[one.place].id === place); return dot ? [dot.x, dot.y] : null; };

function hover(x, y) {
  const dot = dotAt(x, y), tip = $("tip");
  stage.style.cursor = dot ? "pointer" : "grab";
  tip.hidden = !dot;
  if (!dot) return;
  tip.replaceChildren(foreign("strong", "", places[dot.place].name), make("span", "", `${counted(dot.here.length, "event")} · ${kinds[dot.kind].words}`));
  const left = Math.min(x + 16, stage.clientWidth - tip.offsetWidth - 8), top = Math.min(y + 16, stage.clientHeight - tip.offsetHeight - 8);
  tip.style.transform = `translate(${Math.max(left, 4)}px, ${Math.max(top, 4)}px)`;
}
