// Small drawings for buttons, in the colour of the text.

const SVG = "http://www.w3.org/2000/svg";
// Paths in a square of 16 by 16.
const PATHS = {
  play: "M4 2 14 8 4 14Z",
  pause: "M3 2h4v12H3ZM9 2h4v12H9Z",
  back: "M3 2h2v12H3ZM13.5 2v12L6 8Z",
  forward: "M11 2h2v12h-2ZM2.5 2v12L10 8Z",
  plus: "M7 3h2v4h4v2H9v4H7V9H3V7h4Z",
  minus: "M3 7h10v2H3Z",
  fit: "M1 2h2v12H1ZM13 2h2v12h-2ZM4 8l3-3v2h2V5l3 3-3 3V9H7v2Z",
  whole: "M1 2h2v12H1ZM13 2h2v12h-2ZM7 8 4 5v2H3v2h1v2ZM9 8l3-3v2h1v2h-1v2Z",
  layers: "M8 1.5 15 5.5 8 9.5 1 5.5ZM2.8 7.7 8 10.7l5.2-3L15 8.7l-7 4.3-7-4.3Z",
  down: "M3 5.5h10L8 11.5Z",
};

export function icon(name) {
  const picture = document.createElementNS(SVG, "svg");
  for (const [key, value] of Object.entries({ viewBox: "0 0 16 16", width: 14, height: 14, "aria-hidden": "true", focusable: "false" })) {
    picture.setAttribute(key, value);
  }
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("fill", "currentColor");
  path.setAttribute("d", PATHS[name]);
  picture.append(path);
  return picture;
}
