// What Streamlit's component calls: one view for each place on the page that a map is drawn in.

import { deckgl } from "./picture.js";
import { View } from "./view.js";

const mounted = new WeakMap();

// Loads deck.gl ahead of the first drawing.
export const prepare = (url) => deckgl(url);

// Called by Streamlit at the first drawing and again whenever the data or the theme changed.
export function mount(component) {
  const { parentElement } = component;
  let view = mounted.get(parentElement);
  if (!view) {
    view = new View(parentElement);
    mounted.set(parentElement, view);
  }
  view.take(component);
  return () => {
    if (mounted.get(parentElement) === view) mounted.delete(parentElement);
    view.destroy();
  };
}
