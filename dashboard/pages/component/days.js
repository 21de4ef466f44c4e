// Days are whole numbers counted from 1 January 1970, as in the rows. Words are English, as the rest of the page.

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const WEEKDAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MS = 86_400_000;
const MONDAY = 4; // 5 January 1970

export const parts = (day) => {
  const date = new Date(day * MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate() };
};
export const number = (year, month, day) => Math.round(Date.UTC(year, month, day) / MS);
export const weekday = (day) => new Date(day * MS).getUTCDay();
export const weekend = (day) => weekday(day) % 6 === 0;

// The same day so many months later, or the last day of that month.
export function later(day, months) {
  const p = parts(day);
  return Math.min(number(p.year, p.month + months, p.day), number(p.year, p.month + months + 1, 0));
}

export function words(day) {
  const p = parts(day);
  return `${p.day} ${MONTHS[p.month]} ${p.year}`;
}

// "3–16 Oct 2020", "27 Sep – 10 Nov 2020": what both days share is said once.
export function span(first, last) {
  if (first === last) return words(first);
  const a = parts(first);
  const b = parts(last);
  if (a.year !== b.year) return `${words(first)} – ${words(last)}`;
  return a.month === b.month ? `${a.day}–${words(last)}` : `${a.day} ${MONTHS[a.month]} – ${words(last)}`;
}

export function count(first, last) {
  const days = last - first + 1;
  return days === 1 ? "1 day" : `${days.toLocaleString("en")} days`;
}

// The units that bars stand for, finest first: [days in it at least, unit].
export const UNITS = [[1, "day"], [7, "week"], [28, "month"], [89, "quarter"], [365, "year"], [3652, "decade"]];
const MONTHS_IN = { month: 1, quarter: 3, year: 12, decade: 120 };

// The first days of the units between two days, and of the one after the last.
export function edges(first, last, unit) {
  const out = [];
  const months = MONTHS_IN[unit];
  if (months === undefined) {
    const step = unit === "week" ? 7 : 1;
    const start = first - ((((first - MONDAY) % step) + step) % step);
    for (let day = start; day < last + 1 + step; day += step) out.push(day);
    return out;
  }
  const p = parts(first);
  for (let index = Math.floor((p.year * 12 + p.month) / months) * months; ; index += months) {
    out.push(number(Math.floor(index / 12), index % 12, 1));
    if (out.at(-1) > last) return out;
  }
}

// What a bar that begins on this day stands for, in words.
export function unitWords(day, unit) {
  const { year, month } = parts(day);
  if (unit === "day") return `${WEEKDAYS[weekday(day)]} ${words(day)}`;
  if (unit === "week") return span(day, day + 6);
  if (unit === "month") return `${MONTHS[month]} ${year}`;
  if (unit === "quarter") return `${MONTHS[month]}–${MONTHS[month + 2]} ${year}`;
  return unit === "year" ? `${year}` : `${year}–${year + 9}`;
}

const SHORT = 1.6; // so many times the years fit where days would

// Round steps of an axis, finest first: [smallest number of days between two marks, kind, how many].
const STEPS = [
  [1, "day", 1], [2, "day", 2], [7, "day", 7], [14, "day", 14],
  [30, "month", 1], [61, "month", 2], [91, "month", 3], [182, "month", 6],
  [365, "year", 1], [730, "year", 2], [1826, "year", 5], [3652, "year", 10], [9131, "year", 25], [36524, "year", 100],
];

// The marks between two days when at most `most` of them fit: [{day, text}], the year named where it changes. Weeks
// begin on Mondays, months and years on their first days.
export function marks(first, last, most) {
  const [, kind, by] = STEPS.find(([days, kind]) => (last - first + 1) / days <= (kind === "year" ? most * SHORT : most)) ?? STEPS.at(-1);
  const out = [];
  let year = null;
  const add = (day, text) => {
    const p = parts(day);
    out.push({ day, text: kind === "year" ? String(p.year) : year === p.year ? text : `${text} ${p.year}` });
    year = p.year;
  };
  if (kind === "day") {
    const named = by === 1 && last - first + 1 <= most * 0.8;
    const start = by < 7 ? first : first + ((((MONDAY - first) % 7) + 7) % 7);
    for (let day = start; day <= last; day += by) {
      const p = parts(day);
      add(day, `${named ? `${WEEKDAYS[weekday(day)]} ` : ""}${p.day} ${MONTHS[p.month]}`);
    }
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

const NAMED = { jan: 0, feb: 1, mar: 2, apr: 3, may: 4, jun: 5, jul: 6, aug: 7, sep: 8, oct: 9, nov: 10, dec: 11 };
const LONG = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
// What people type. The day comes before the month where both are numbers, as in the region. Groups: y, m, d; `name`
// is a month's name.
const TYPED = [
  /^(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})$/,
  /^(?<d>\d{1,2})[./-](?<m>\d{1,2})[./-](?<y>\d{4}|\d{2})$/,
  /^(?<d>\d{1,2})(?:st|nd|rd|th)?[ .]+(?<name>[a-z]+)\.?(?:,? +(?<y>\d{4}))?$/,
  /^(?<name>[a-z]+)\.? +(?<d>\d{1,2})(?:st|nd|rd|th)?(?:,? +(?<y>\d{4}))?$/,
  /^(?<y>\d{4})-(?<m>\d{1,2})$/,
  /^(?<name>[a-z]+)\.?,? +(?<y>\d{4})$/,
  /^(?<y>\d{4})$/,
];

// The day that somebody typed, null when it is none. A month or a year alone is its first day, or with `end` its last;
// a missing year is that of the day `near`.
export function typed(text, { end = false, near = 0 } = {}) {
  const clean = text.trim().toLowerCase().replace(/\s+/g, " ");
  const found = TYPED.map((form) => form.exec(clean)).find(Boolean)?.groups;
  if (!found) return null;
  let month = found.m === undefined ? undefined : Number(found.m) - 1;
  if (found.name !== undefined) {
    month = NAMED[found.name.slice(0, 3)];
    if (month === undefined || found.name.length < 3 || !`${LONG[month]}sept`.includes(found.name)) return null;
  }
  let year = found.y === undefined ? parts(near).year : Number(found.y);
  if (found.y?.length === 2) year += year < 70 ? 2000 : 1900;
  if (year < 100) return null;
  if (month === undefined) return end ? number(year, 11, 31) : number(year, 0, 1);
  if (found.d === undefined && month >= 0 && month < 12) return end ? number(year, month + 1, 0) : number(year, month, 1);
  const day = number(year, month, Number(found.d));
  // No 31 February.
  const read = parts(day);
  return read.month === month && read.day === Number(found.d) ? day : null;
}
