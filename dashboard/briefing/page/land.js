// The basemap: paths are made once, in units of a map at zoom 10 about the middle of the box.
const UNIT = 512 * 2 ** 10;
const mercatorX = (longitude) => ((longitude + 180) / 360) * UNIT;
const mercatorY = (latitude) => ((1 - Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) / Math.PI) / 2) * UNIT;
const [WEST, SOUTH, EAST, NORTH] = given.box;
const MIDDLE = [mercatorX((WEST + EAST) / 2), mercatorY((SOUTH + NORTH) / 2)];
const toX = (longitude) => mercatorX(longitude) - MIDDLE[0];
const toY = (latitude) => mercatorY(latitude) - MIDDLE[1];
const toLatitude = (y) => (Math.atan(Math.sinh(Math.PI * (1 - (2 * (y + MIDDLE[1])) / UNIT))) * 180) / Math.PI;

/** Return the path of lines that are written as differences of ten-thousandths of a degree. */
function pathOf(lines, closed) {
  const path = new Path2D();
  for (const line of lines) {
    let x = 0, y = 0;
    for (let i = 0; i < line.length; i += 2) {
      x += line[i];
      y += line[i + 1];
      if (i) path.lineTo(toX(x / 1e4), toY(y / 1e4));
      else path.moveTo(toX(x / 1e4), toY(y / 1e4));
    }
    if (closed) path.closePath();
  }
  return path;
}

const layers = landBlocks.map((layer) => {
  if (layer.shape !== "image") return { ...layer, path: pathOf(layer.lines, layer.shape === "fill") };
  const image = new Image();
  image.addEventListener("load", () => redraw("land"));
  image.src = layer.image;
  return { ...layer, image };
});
const outlines = given.outlines.map((outline) => ({ ...outline, path: pathOf(outline.lines, true) }));

/** Tell whether a layer is true on a day of the window and made for this zoom. */
function visible(layer, zoom) {
  const [from, to] = layer.days;
  return zoom >= layer.zooms[0] && zoom < layer.zooms[1] && (from === null || from <= state.last) && (to === null || to >= state.first);
}

function drawLand(context, camera) {
  const colours = look();
  const { scale, left, top, ratio, width, height } = camera;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.fillStyle = rgb(colours.ground);
  context.fillRect(0, 0, width, height);
  context.setTransform(ratio * scale, 0, 0, ratio * scale, -left * scale * ratio, -top * scale * ratio);
  context.lineJoin = "round";
  for (const layer of layers) {
    if (!visible(layer, camera.zoom)) continue;
    if (layer.shape === "image") {
      if (!layer.image.complete || !layer.image.naturalWidth) continue;
      context.globalAlpha = colours.relief * layer.opacity;
      context.drawImage(layer.image, toX(WEST), toY(NORTH), toX(EAST) - toX(WEST), toY(SOUTH) - toY(NORTH));
      context.globalAlpha = 1;
    } else if (layer.shape === "fill") {
      context.fillStyle = rgb(colours.fills[layer.style]);
      context.fill(layer.path, "evenodd");
    }
    for (const stroke of [colours.casings[layer.style], colours.strokes[layer.style]]) {
      if (!stroke || layer.shape === "image") continue;
      context.strokeStyle = rgb(stroke.colour);
      context.lineWidth = stroke.width / scale;
      context.stroke(layer.path);
    }
  }
  const outline = outlines.find((one) => one.place === state.place);
  if (outline) {
    // Thin and faint: an area is no state, and the lines under it keep their own look.
    context.strokeStyle = rgb(colours.ring, 0.5);
    context.lineWidth = 1.5 / scale;
    context.setLineDash(outline.approximate ? [6 / scale, 4 / scale] : []);
    context.stroke(outline.path);
    context.setLineDash([]);
    context.fillStyle = rgb(colours.ring, 0.1);
    context.fill(outline.path, "evenodd");
  }
}
