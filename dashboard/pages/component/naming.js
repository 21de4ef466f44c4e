// Which names of dots are tried on the map, most incidents first.

import { RING } from "./dots.js";

const NAMED = 600; // names of dots tried at most
const INSISTENT = 12; // places with the most incidents, whose names may lie on other dots

// `drawn`: places of the window, most incidents first; `radii` of those that are drawn, by place.
export function names({ drawn, radii, selected, rows, picture }) {
  const named = Array.from(drawn.subarray(0, NAMED)).filter((p) => radii.has(p));
  if (radii.has(selected) && !named.includes(selected)) named.push(selected);
  const made = named.map((p, i) => {
    const chosen = p === selected;
    return {
      id: `p${p}`, place: p, text: rows.places[p].label, position: picture.position(p),
      style: chosen ? "event selected" : "event", radius: radii.get(p) + (chosen ? RING : 0),
      insist: i < INSISTENT || chosen,
    };
  });
  // Sorting is stable: the selected one comes first, the others keep their order.
  return made.sort((a, b) => (b.place === selected) - (a.place === selected));
}
