// Dots and names. Nothing overlaps: the first name wins, what finds no room is left out.
const FONT = '"Noto Sans", "DejaVu Sans", system-ui, sans-serif';
const widths = new Map();
const SIDES = [[0, -0.5, 1, 0], [-1, -0.5, -1, 0], [-0.5, -1, 0, -1], [-0.5, 0, 0, 1]];
const CENTRE = [[-0.5, -0.5, 0, 0]];

function widthOf(context, text) {
  const key = `${context.font}\n${text}`;
  if (!widths.has(key)) widths.set(key, context.measureText(text).width);
  return widths.get(key);
}

function fontOf(style) {
  if (style === "country") return `16px ${FONT}`;
  if (style === "region" || style === "water") return `italic 14px ${FONT}`;
  if (style === "town") return `14px ${FONT}`;
  return style === "chosen" ? `700 15px ${FONT}` : `600 14px ${FONT}`;
}

/** Draw dots and names; return where each dot is drawn, for the pointer. */
function drawDots(context, camera, dots) {
  const colours = look();
  const { ratio, width, height } = camera;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height);
  const drawn = [];
  for (const dot of dots) {
    const place = places[dot.place];
    const [x, y] = camera.project(place.longitude, place.latitude);
    if (x < -30 || y < -30 || x > width + 30 || y > height + 30) continue;
    drawn.push({ ...dot, x, y });
  }
  for (const dot of drawn) {
    const colour = kinds[dot.kind].colours[state.theme];
    context.beginPath();
    context.arc(dot.x, dot.y, dot.radius, 0, 2 * Math.PI);
    context.fillStyle = rgb(colour, dot.sure ? 0.9 : 0.24);
    context.fill();
    context.lineWidth = 2;
    context.strokeStyle = rgb(dot.sure ? colours.rim : colour);
    context.stroke();
    if (dot.place === state.place) {
      context.beginPath();
      context.arc(dot.x, dot.y, dot.radius + 4, 0, 2 * Math.PI);
      context.lineWidth = 3;
      context.strokeStyle = rgb(colours.ring);
      context.stroke();
    }
  }
  drawNames(context, camera, drawn);
  return drawn;
}

function drawNames(context, camera, drawn) {
  const colours = look();
  const furniture = [[0, 0, 54, 130], [0, camera.height - 56, 170, camera.height]];
  const taken = [...furniture, ...drawn.map((dot) => boxAbout(dot.x, dot.y, dot.radius * 0.8))];
  const chosenFirst = [...drawn].sort((a, b) => (b.place === state.place) - (a.place === state.place));
  const wanted = chosenFirst.map((dot) => ({
    text: places[dot.place].name, style: dot.place === state.place ? "chosen" : "event", x: dot.x, y: dot.y, radius: dot.radius + 3, centred: false,
  }));
  const named = new Set(drawn.map((dot) => places[dot.place].id));
  for (const label of given.labels) {
    if (named.has(label.id) || camera.zoom < label.zooms[0] || camera.zoom >= label.zooms[1]) continue;
    const [x, y] = camera.project(label.longitude, label.latitude);
    wanted.push({ ...label, x, y, radius: label.centred ? 0 : 5 });
  }
  context.textBaseline = "middle";
  context.lineJoin = "round";
  const texts = [];
  for (const label of wanted) {
    if (label.id && named.has(label.id)) continue;
    context.font = fontOf(label.style);
    const wide = widthOf(context, label.text), high = 17;
    for (const [partX, partY, radiusX, radiusY] of label.centred ? CENTRE : SIDES) {
      const left = label.x + partX * wide + radiusX * label.radius, top = label.y + partY * high + radiusY * label.radius;
      const box = [left, top, left + wide, top + high];
      if (box[0] < 4 || box[1] < 4 || box[2] > camera.width - 4 || box[3] > camera.height - 4) continue;
      if (taken.some((other) => box[0] < other[2] && box[2] > other[0] && box[1] < other[3] && box[3] > other[1])) continue;
      taken.push(box);
      if (label.id) named.add(label.id);
      texts.push([label, left, top + high / 2]);
      break;
    }
  }
  for (const [label, x, y] of texts.reverse()) {
    context.font = fontOf(label.style);
    context.lineWidth = 4;
    context.strokeStyle = rgb(colours.halo, 0.92);
    context.strokeText(label.text, x, y);
    const ink = { event: colours.ink, chosen: colours.ink, capital: colours.ink, water: colours.waterInk };
    context.fillStyle = rgb(ink[label.style] || colours.quietInk);
    context.fillText(label.text, x, y);
    if (!label.centred && label.id) {
      context.beginPath();
      context.arc(label.x, label.y, 2.5, 0, 2 * Math.PI);
      context.fillStyle = rgb(colours.quietInk);
      context.fill();
    }
  }
}

const boxAbout = (x, y, radius) => [x - radius, y - radius, x + radius, y + radius];
