// What a tooltip says of a place or a cell, line by line, as plain text.

import { byPlace } from "./byplace.js";
import * as days from "./days.js";
import { isolated } from "./dom.js";
import { CLASSES } from "./rows.js";
import { NO_CLAIM } from "./states.js";

const MOST = 3; // kinds, claimants and places that are named
const counted = (count, noun) => `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;

// The names of the highest counts in a row of a table, "capture claimed (3), fighting (1)".
function highest(table, row, entries) {
  const found = entries.map(({ words }, k) => [table[row * entries.length + k], words]).filter(([n]) => n > 0).sort((a, b) => b[0] - a[0]);
  return found.slice(0, MOST).map(([n, words]) => `${words} (${n})`).join(", ") + (found.length > MOST ? " …" : "");
}

// First and last day of a place's events in the window, as far as they lie in it.
function span(p, { rows, window, mask }) {
  const { first, last, time } = rows.columns;
  const { at, events } = (rows.byPlace ??= byPlace(rows.columns, rows.places.length));
  let from = Infinity;
  let to = -Infinity;
  for (let e = at[p]; e < at[p + 1]; e += 1) {
    const i = events[e];
    if (!mask[i] || CLASSES[time[i]] === "undated" || first[i] > window.last || last[i] < window.first) continue;
    if (CLASSES[time[i]] === "publication" && !window.publication) continue;
    from = Math.min(from, Math.max(first[i], window.first));
    to = Math.max(to, Math.min(last[i], window.last));
  }
  return from <= to ? days.span(from, to) : "";
}

function claim(p, { rows, states, window }) {
  const code = states.code(p, window.last);
  if (code === NO_CLAIM) return "";
  const ago = states.since(p, window.last);
  return `${rows.states[code].words}; newest claim ${ago === 0 ? "on that day" : `${days.count(1, ago)} before ${days.words(window.last)}`}`;
}

export function tell(target, others, scene) {
  const { rows, counter, look, areas } = scene;
  if (target.onlyNamed) return scene.mentions.tell(target);
  if (typeof target !== "number") {
    const names = target.places.slice(0, MOST).map((p) => isolated(rows.places[p].label)).join(", ");
    return [counted(target.incidents, "incident"), `${counted(target.places.length, "place")}: ${names}${target.places.length > MOST ? " …" : ""}`,
      target.places.length === 1 ? "Click for the sentences" : "Click to look nearer"];
  }
  const place = rows.places[target];
  const events = counter.events[target];
  const lines = [place.label, place.district, areas.note(target)];
  if (events > 0) {
    const best = CLASSES[counter.best[target]];
    lines.push(`${counted(counter.incidents[target], "incident")} in ${counted(events, "mention")}, ${span(target, scene)}`,
      highest(counter.kinds, target, rows.kinds),
      `Says who: ${highest(counter.claimants, target, rows.parties)}`,
      best === "interval" ? "No event dated to a single day" : best === "publication" ? "Dated by publication only" : "",
      counter.unplaced[target] === events ? "The place is not certain" : "",
      counter.denied[target] === events ? "Denied" : "",
      counter.unsure[target] === events ? "Less certain: to review" : "");
  } else lines.push("Nothing reported in these days");
  if (look.colour === "state") lines.push(claim(target, scene));
  const more = others.filter((one) => typeof one === "number" && !place.area && !rows.places[one].area).length;
  lines.push(more ? `And ${more} more here: click again, or zoom in` : "", "Click for the sentences");
  return lines.filter(Boolean);
}
