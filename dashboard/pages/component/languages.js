// Names in the language that the reader has chosen: what the map calls its places.

import { tidy } from "./dom.js";

const SCRIPTS = { hy: /\p{Script=Armenian}/u, ru: /\p{Script=Cyrillic}/u, ar: /\p{Script=Arabic}/u, fa: /\p{Script=Arabic}/u, both: /(?!)/ };
const LATIN = /\p{Script=Latin}/u;

// Whether a name is written from the right to the left.
export const leftwards = (text) => SCRIPTS.ar.test(text);

// The language of a name; none where it is written in letters of another.
export const languageOf = (text, language) => ((SCRIPTS[language] ?? LATIN).test(text) ? language : "");

// Gives the places of the rows, the towns and the lines their names; without `names`, both names, as they came.
export function rename(rows, names) {
  rows.both ??= { dots: rows.places.map(({ label }) => label), districts: rows.places.map(({ district }) => district), labels: rows.labels, lineNames: rows.lineNames };
  const { dots, districts, labels, lineNames } = rows.both;
  rows.places.forEach((place, p) => {
    place.label = names ? tidy(names.dots[p]) : dots[p];
    place.district = (names && tidy(names.districts[p])) || districts[p];
  });
  rows.labels = names ? labels.map((label, n) => ({ ...label, text: names.towns[n] })) : labels;
  rows.lineNames = names ? names.lineNames : lineNames;
  rows.language = names ? names.language : "both";
}
