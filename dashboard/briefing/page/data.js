// What the page was given, as numbers and texts. Texts reach the page by textContent and by fillText only.
const given = JSON.parse(document.getElementById("briefing").textContent);
const { places, events, kinds } = given;
const landBlocks = [...document.querySelectorAll("script.layer")].map((block) => JSON.parse(block.textContent));

const $ = (id) => document.getElementById(id);

/** Return an element with a class and children; strings become text. */
function make(name, className, ...children) {
  const node = document.createElement(name);
  if (className) node.className = className;
  node.append(...children);
  return node;
}

/** Return a text of a document as an element that keeps its direction to itself. */
function foreign(name, className, text) {
  const node = make(name, className, text);
  node.dir = "auto";
  return node;
}

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const DAY_MS = 86400000;

function dayWords(first, last) {
  const a = new Date(first * DAY_MS), b = new Date(last * DAY_MS);
  const end = `${b.getUTCDate()} ${MONTHS[b.getUTCMonth()]} ${b.getUTCFullYear()}`;
  if (first === last) return end;
  if (a.getUTCFullYear() !== b.getUTCFullYear()) return `${a.getUTCDate()} ${MONTHS[a.getUTCMonth()]} ${a.getUTCFullYear()} – ${end}`;
  if (a.getUTCMonth() !== b.getUTCMonth()) return `${a.getUTCDate()} ${MONTHS[a.getUTCMonth()]} – ${end}`;
  return `${a.getUTCDate()}–${end}`;
}

function counted(number, one, many = `${one}s`) {
  return `${number.toLocaleString("en")} ${number === 1 ? one : many}`;
}

const rgb = (colour, alpha = colour.length > 3 ? colour[3] / 255 : 1) => `rgba(${colour[0]},${colour[1]},${colour[2]},${alpha})`;

/** What the reader has chosen. */
const state = {
  theme: given.theme,
  first: given.domain[0],
  last: given.domain[1],
  off: new Set(),
  place: null,
  camera: null,
};
const look = () => given.themes[state.theme];

/** Return the events on the map, and by place what its dot stands for; most incidents first. */
function shown() {
  const drawn = events.filter((e) => e.first !== null && e.first <= state.last && e.last >= state.first && !state.off.has(e.kind));
  const at = new Map();
  for (const event of drawn) {
    if (!at.has(event.place)) at.set(event.place, []);
    at.get(event.place).push(event);
  }
  const dots = [...at].map(([place, here]) => {
    const incidents = new Set(here.map((e) => e.incident)).size;
    const tally = new Map();
    for (const e of here) tally.set(e.kind, (tally.get(e.kind) || 0) + 1);
    const kind = [...tally.keys()].sort((a, b) => tally.get(b) - tally.get(a) || a - b)[0];
    const sizes = given.sizes;
    const radius = Math.min(sizes.largest, sizes.smallest + sizes.per * (Math.sqrt(incidents) - 1));
    const sure = here.some((e) => e.precise) && !places[place].area;
    return { place, here, incidents, kind, radius, sure };
  });
  dots.sort((a, b) => b.incidents - a.incidents || (places[a.place].name < places[b.place].name ? -1 : 1));
  return { drawn, dots };
}
