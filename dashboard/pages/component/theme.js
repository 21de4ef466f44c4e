// Style sheet and colours: the page's theme decides, Streamlit's own or the one that the user chose.

import { el } from "./dom.js";

// Puts the style sheet beside the map; resolves when it is there.
export function styled(root, code) {
  return new Promise((resolve, reject) => {
    const href = new URL("style.css", new URL(code, document.baseURI)).href;
    root.before(el("link", { rel: "stylesheet", href, on: { load: resolve, error: () => reject(new Error("style.css is missing")) } }));
  });
}

// "light" or "dark", from Streamlit's background colour.
export function themeOf(root) {
  const probe = el("i", { hidden: true });
  probe.style.color = getComputedStyle(root).getPropertyValue("--st-background-color") || "white";
  root.append(probe);
  const [red, green, blue] = getComputedStyle(probe).color.match(/[\d.]+/g).map(Number);
  probe.remove();
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255 < 0.5 ? "dark" : "light";
}

// Hands the theme's colours to the style sheet.
export function colour(root, colours) {
  for (const [name, [red, green, blue, alpha = 255]] of Object.entries(colours)) {
    root.style.setProperty(`--map-${name.replace("_", "-")}`, `rgb(${red} ${green} ${blue} / ${alpha / 255})`);
  }
}
