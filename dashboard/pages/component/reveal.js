// Brings a place into sight, gently, and only when it is not: out of the frame, near its edge, or behind what stands
// over the map.

import { project } from "./cells.js";

const EDGE = 0.1; // part of the frame, at each side, that counts as near its edge
const LEAST_PX = 48; // that this is at least
const NEAR_PX = 14; // kept free around what stands over the map
const TOO_FAR = 0.4; // zooms further out than the first view from which a step comes nearer again
const MS = 600;

export function reveal({ longitude, latitude }, picture, frame) {
  const { viewport } = picture;
  // What lies beyond the map would be nothing but empty ground.
  if (!viewport || !frame.onTheMap({ longitude, latitude })) return;
  const { width, height } = viewport;
  // Steps come faster than the camera moves: what counts is where it is going.
  const heading = picture.heading();
  const { zoom } = heading;
  const home = picture.home(height).zoom;
  const far = zoom < home - TOO_FAR;
  const [here, there] = [project(heading), project({ longitude, latitude })];
  const [x, y] = [width / 2 + (there[0] - here[0]) * 2 ** zoom, height / 2 + (there[1] - here[1]) * 2 ** zoom];
  const [aside, above] = [width, height].map((side) => Math.max(side * EDGE, LEAST_PX));
  const inside = x >= aside && x <= width - aside && y >= above && y <= height - above;
  const hidden = (frame.walls ?? []).some(([left, top, right, bottom]) => x > left - NEAR_PX && x < right + NEAR_PX && y > top - NEAR_PX && y < bottom + NEAR_PX);
  if (inside && !hidden && !far) return;
  const still = globalThis.matchMedia("(prefers-reduced-motion: reduce)").matches;
  picture.look({ longitude, latitude, ...(far ? { zoom: home } : {}) }, still ? 0 : MS);
}
