// What the map's root says of the map, for tests: data attributes, listed in map_component.py, and a few functions.

export function sayStep({ dataset }, { total, drawn, look, looks, filter, window, selected, mentions, marker }) {
  dataset.events = total;
  dataset.points = drawn.length;
  dataset.colour = look.colour;
  dataset.as = look.as;
  dataset.entries = [...looks.entries].sort((a, b) => a - b).join(" ");
  dataset.mask = filter ?? "";
  dataset.window = `${window.first} ${window.last}`;
  dataset.publication = window.publication;
  dataset.selected = selected ?? "";
  dataset.marker = marker?.id ?? "";
  dataset.named = mentions ? `${mentions.shown.length} ${mentions.mentions}` : "";
}

export function sayPicture({ dataset }, { longitude, latitude, zoom }, labels) {
  dataset.camera = `${longitude.toFixed(5)} ${latitude.toFixed(5)} ${zoom.toFixed(3)}`;
  dataset.labels = labels;
  dataset.frames = Number(dataset.frames ?? 0) + 1;
  if (dataset.state === "waiting") dataset.state = "ready";
}

// Lets a test ask which places are drawn, the topmost last, what lies under a point, where a place is in the frame (in
// pixels) and what the claims there come to on a day.
export function letAsk(root, view) {
  root.drawn = () => view.picture.drawn.map(([p]) => view.rows.places[p].id);
  root.hits = (x, y) => view.picture.hits(x, y).map((target) => view.rows.places[target]?.id ?? target.id ?? "cell");
  root.rings = () => (view.mentions?.dots(view.viewport) ?? []).map(([{ id }, x, y]) => [id, x, y]);
  root.stateOf = (id, day) => view.picture.states.code(view.ids.get(id), day);
  root.locate = (id) => view.viewport.project(view.picture.position(view.ids.get(id)));
}
