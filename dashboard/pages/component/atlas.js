// Small drawings over a dot that say how sure it is, made once on a canvas: deck.gl tints them.

const SIDE = 96; // pixels of a drawing; dots are drawn at up to half of that
const MIDDLE = SIDE / 2;
const RIM = SIDE / 2 - 4;

function ring(pen, dashes, width) {
  const step = (2 * Math.PI) / dashes;
  pen.lineWidth = width;
  for (let i = 0; i < dashes; i += 1) {
    pen.beginPath();
    pen.arc(MIDDLE, MIDDLE, RIM - width / 2, i * step, (i + 0.58) * step);
    pen.stroke();
  }
}

const DRAWINGS = {
  // A rim in dashes: the place is not certain. Two, so that dashes are as long on a large dot as on a small one.
  dashes: (pen) => ring(pen, 8, 13),
  fine: (pen) => ring(pen, 16, 7),
  // A stroke across: denied.
  stroke: (pen) => {
    pen.lineWidth = 13;
    pen.beginPath();
    pen.moveTo(MIDDLE - RIM * 0.72, MIDDLE + RIM * 0.72);
    pen.lineTo(MIDDLE + RIM * 0.72, MIDDLE - RIM * 0.72);
    pen.stroke();
  },
  question: (pen) => {
    pen.font = `bold ${SIDE * 0.72}px sans-serif`;
    pen.textAlign = "center";
    pen.textBaseline = "middle";
    pen.fillText("?", MIDDLE, MIDDLE + SIDE * 0.04);
  },
  // The right half of a dot: two sides.
  half: (pen) => {
    pen.beginPath();
    pen.arc(MIDDLE, MIDDLE, RIM - 2, -Math.PI / 2, Math.PI / 2);
    pen.fill();
  },
};

export const SCALE = SIDE / 2 / RIM; // of a drawing's half side to the dot's radius

// Returns {canvas, mapping} as deck.gl's IconLayer takes them.
export function atlas() {
  const names = Object.keys(DRAWINGS);
  const canvas = document.createElement("canvas");
  canvas.width = SIDE * names.length;
  canvas.height = SIDE;
  const pen = canvas.getContext("2d");
  pen.strokeStyle = "#fff";
  pen.fillStyle = "#fff";
  const mapping = {};
  names.forEach((name, i) => {
    pen.setTransform(1, 0, 0, 1, i * SIDE, 0);
    DRAWINGS[name](pen);
    mapping[name] = { x: i * SIDE, y: 0, width: SIDE, height: SIDE, mask: true };
  });
  return { canvas, mapping };
}
