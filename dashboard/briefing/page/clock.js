// The days: bars, two handles, a window that is dragged, and a player.
const bars = $("bars");
const [START, END] = given.domain;
const DAYS = END - START + 1;
const from = $("from"), to = $("to");
const PAD = 10; // half a handle: bars and handles share their ends
let player = null;

for (const handle of [from, to]) {
  [handle.min, handle.max, handle.step] = [START, END, 1];
}
from.addEventListener("input", () => setDays(Math.min(Number(from.value), state.last), state.last));
to.addEventListener("input", () => setDays(state.first, Math.max(Number(to.value), state.first)));

function setDays(first, last) {
  const length = Math.min(last - first, END - START);
  state.first = Math.max(START, Math.min(first, END - length));
  state.last = state.first + length;
  renew("land");
}

/** Move the window by days; it stops at the ends. */
function move(days) {
  const length = state.last - state.first;
  const first = Math.min(Math.max(state.first + days, START), END - length);
  setDays(first, first + length);
}

const dayAt = (x) => START + Math.floor(((x - PAD) / Math.max(bars.clientWidth - 2 * PAD, 1)) * DAYS);
let grabbed = null;
bars.addEventListener("pointerdown", (event) => {
  bars.setPointerCapture(event.pointerId);
  const day = Math.min(Math.max(dayAt(event.offsetX), START), END);
  const inside = day >= state.first && day <= state.last && state.last - state.first < END - START;
  grabbed = { day, first: state.first, last: state.last, move: inside };
  if (!inside) setDays(day, day);
});
bars.addEventListener("pointermove", (event) => {
  if (!grabbed) return;
  const day = Math.min(Math.max(dayAt(event.offsetX), START), END);
  if (grabbed.move) {
    const first = Math.min(Math.max(grabbed.first + day - grabbed.day, START), END - (grabbed.last - grabbed.first));
    setDays(first, first + grabbed.last - grabbed.first);
  } else setDays(Math.min(day, grabbed.day), Math.max(day, grabbed.day));
});
for (const name of ["pointerup", "pointercancel"]) bars.addEventListener(name, () => { grabbed = null; });
new ResizeObserver(() => drawBars()).observe(bars);

/** Draw how many events each day has: solid when the day is named, faint when the event lies in a longer stretch. */
function drawBars() {
  const ratio = Math.min(window.devicePixelRatio || 1, 3), width = bars.clientWidth, height = bars.clientHeight;
  if (!width) return;
  [bars.width, bars.height] = [Math.round(width * ratio), Math.round(height * ratio)];
  const context = bars.getContext("2d");
  context.scale(ratio, ratio);
  const span = width - 2 * PAD, per = Math.max(1, Math.ceil((3 * DAYS) / span));
  const bins = Math.ceil(DAYS / per), sure = new Array(bins).fill(0), vague = new Array(bins).fill(0);
  for (const event of events) {
    if (event.first === null || state.off.has(event.kind)) continue;
    const a = Math.max(event.first, START), b = Math.min(event.last, END);
    const into = event.precise ? sure : vague;
    for (let bin = Math.floor((a - START) / per); bin <= Math.floor((b - START) / per); bin += 1) into[bin] += 1;
  }
  const most = Math.max(1, ...sure.map((n, bin) => n + vague[bin])), unit = (height - 20) / most, wide = (span * per) / DAYS;
  const style = getComputedStyle(document.body), bar = style.getPropertyValue("--bar"), ink = style.getPropertyValue("--ink");
  for (let bin = 0; bin < bins; bin += 1) {
    const x = PAD + bin * wide, first = START + bin * per;
    const within = first + per - 1 >= state.first && first <= state.last;
    const gap = wide > 4 ? 1 : 0, shownWidth = Math.min(wide, width - PAD - x) - gap;
    context.globalAlpha = within ? 1 : 0.28;
    context.fillStyle = bar;
    context.fillRect(x, height - 18 - sure[bin] * unit, shownWidth, sure[bin] * unit);
    context.globalAlpha = within ? 0.4 : 0.12;
    context.fillRect(x, height - 18 - (sure[bin] + vague[bin]) * unit, shownWidth, vague[bin] * unit);
  }
  context.globalAlpha = 1;
  context.fillStyle = ink;
  context.font = '14px "Noto Sans", "DejaVu Sans", system-ui, sans-serif';
  context.fillRect(PAD, height - 18, span, 1);
  drawTicks(context, span, height);
}

/** Name days, months or years under the bars, as many as there is room for. */
function drawTicks(context, span, height) {
  const starts = [];
  for (let day = START; day <= END; day += 1) {
    const date = new Date(day * DAY_MS), number = date.getUTCDate(), month = date.getUTCMonth();
    const words = DAYS <= 62 ? (number === 1 || day === START || number % 5 === 0 ? `${number} ${MONTHS[month].slice(0, 3)}` : null)
      : DAYS <= 800 ? (number === 1 ? `${MONTHS[month].slice(0, 3)} ${date.getUTCFullYear()}` : null)
      : number === 1 && month === 0 ? String(date.getUTCFullYear()) : null;
    if (words) starts.push([day, words]);
  }
  let free = 0;
  for (const [day, words] of starts) {
    const x = PAD + ((day - START) / DAYS) * span, wide = context.measureText(words).width;
    if (x < free || x + wide > span + 2 * PAD) continue;
    context.fillText(words, x, height - 3);
    free = x + wide + 14;
  }
}

function clock() {
  [from.value, to.value] = [state.first, state.last];
  from.setAttribute("aria-valuetext", dayWords(state.first, state.first));
  to.setAttribute("aria-valuetext", dayWords(state.last, state.last));
  $("days").textContent = dayWords(state.first, state.last);
  drawBars();
}

function stop() {
  clearInterval(player);
  player = null;
  $("play").textContent = "▶ Play";
}

$("play").addEventListener("click", () => {
  if (player) return stop();
  if (state.last - state.first >= END - START) setDays(START, START + Math.min(Math.max(Math.round(DAYS / 40) - 1, 0), 6));
  else if (state.last === END) setDays(START, START + state.last - state.first);
  $("play").textContent = "❚❚ Pause";
  player = setInterval(() => (state.last >= END ? stop() : move(Math.max(1, Math.round(DAYS / 150)))), 350);
  return undefined;
});
$("earlier").addEventListener("click", () => move(-1));
$("later").addEventListener("click", () => move(1));
$("one_day").addEventListener("click", () => setDays(state.first, state.first));
$("one_week").addEventListener("click", () => setDays(state.first, Math.min(state.first + 6, END)));
$("all_days").addEventListener("click", () => setDays(START, END));
