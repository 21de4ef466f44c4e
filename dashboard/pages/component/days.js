// Days are whole numbers counted from 1 January 1970, as in the rows. Words are English, as the rest of the page.

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const MS = 86_400_000;

export const parts = (day) => {
  const date = new Date(day * MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate() };
};
export const number = (year, month, day) => Math.round(Date.UTC(year, month, day) / MS);

export function words(day) {
  const p = parts(day);
  return `${p.day} ${MONTHS[p.month]} ${p.year}`;
}

export function span(first, last) {
  return first === last ? words(first) : `${words(first)} – ${words(last)}`;
}

export function count(first, last) {
  const days = last - first + 1;
  return days === 1 ? "1 day" : `${days.toLocaleString("en")} days`;
}

// Round steps of an axis, finest first: [smallest number of days between two marks, kind, how many].
const STEPS = [
  [1, "day", 1], [2, "day", 2], [5, "day", 5], [7, "day", 7], [14, "day", 14],
  [30, "month", 1], [61, "month", 2], [91, "month", 3], [182, "month", 6],
  [365, "year", 1], [730, "year", 2], [1826, "year", 5], [3652, "year", 10], [9131, "year", 25], [36524, "year", 100],
];

// The marks between two days when at most `most` of them fit: [{day, text}], the year named where it changes.
export function marks(first, last, most) {
  const [, kind, by] = STEPS.find(([days]) => (last - first + 1) / days <= most) ?? STEPS.at(-1);
  const out = [];
  let year = null;
  const add = (day, text) => {
    const p = parts(day);
    out.push({ day, text: kind === "year" ? String(p.year) : year === p.year ? text : `${text} ${p.year}` });
    year = p.year;
  };
  if (kind === "day") {
    for (let day = first; day <= last; day += by) add(day, `${parts(day).day} ${MONTHS[parts(day).month]}`);
    return out;
  }
  const start = parts(first);
  const months = kind === "month" ? by : by * 12;
  let index = Math.ceil((start.year * 12 + start.month + (start.day > 1 ? 1 : 0)) / months) * months;
  for (;;) {
    const day = number(Math.floor(index / 12), index % 12, 1);
    if (day > last) return out;
    add(day, MONTHS[index % 12]);
    index += months;
  }
}
