// Beside the map: the list of places, or the sentences behind the chosen one.

function choose(place) {
  state.place = place;
  $("side").scrollTop = 0;
  renew("land");
}

function panel(found) {
  const side = $("side");
  side.replaceChildren(...(state.place === null ? listOf(found) : evidenceOf(found)));
}

function listOf({ dots }) {
  const heading = make("h2", "", counted(dots.length, "place"));
  if (!dots.length) return [heading, make("p", "hint", "No event in these days and kinds. Widen the days, or switch kinds on again.")];
  const rows = dots.map((dot) => {
    const place = places[dot.place];
    const firsts = dot.here.map((e) => Math.max(e.first, state.first)), lasts = dot.here.map((e) => Math.min(e.last, state.last));
    const name = make("span", "name", foreign("strong", "", place.name));
    if (place.number) name.prepend(make("b", "number", `${place.number} `));
    if (place.district) name.append(" ", foreign("span", "quiet", place.district));
    const row = make("button", "row", swatch(dot.kind), name,
      make("span", "quiet", `${kinds[dot.kind].words} · ${counted(dot.here.length, "event")} · ${dayWords(Math.min(...firsts), Math.max(...lasts))}`));
    row.type = "button";
    row.dataset.place = place.id;
    row.addEventListener("click", () => { choose(dot.place); bringIntoView(dot.place); $("back").focus(); });
    return make("li", "", row);
  });
  return [heading, make("p", "hint", "Choose a place here or on the map: the sentences behind it stand here."), make("ul", "rows", ...rows)];
}

function swatch(kind) {
  const node = make("i", "swatch");
  node.style.background = rgb(kinds[kind].colours[state.theme]);
  return node;
}

function evidenceOf({ drawn }) {
  const place = places[state.place];
  const here = drawn.filter((event) => event.place === state.place);
  const all = events.filter((event) => event.place === state.place).length;
  const back = make("button", "plain", "← All places");
  back.id = "back";
  back.type = "button";
  back.addEventListener("click", () => { const from = place.id; choose(null); document.querySelector(`[data-place="${CSS.escape(from)}"]`)?.focus(); });
  const facts = [place.district && foreign("span", "", place.district), make("span", "", `${counted(here.length, "event")} on the map of ${all}`)].filter(Boolean);
  const outline = outlines.find((one) => one.place === state.place);
  const note = place.area ? [make("p", "hint", `An area, not a point. ${outline ? (outline.approximate ? "Its outline is an approximate extent." : "Its outline is approximate.") : "The mark stands in its middle."}`)] : [];
  const empty = here.length ? [] : [make("p", "hint", "None of its events falls in these days and kinds.")];
  return [back, foreign("h2", "", place.name), make("p", "quiet facts", ...facts), ...note, ...empty, ...here.map(card)];
}

function card(event) {
  const head = make("header", "", swatch(event.kind), make("strong", "", event.days), ` · ${kinds[event.kind].words}`);
  const source = foreign("span", "", event.citation);
  const text = event.paraphrase
    ? [make("p", "paraphrase", foreign("span", "", event.sentence))]
    : [foreign("blockquote", "", event.sentence), make("footer", "quiet", source)];
  const said = [
    ["Claimed by", event.claimedBy], ["Certainty", event.certainty], ["By", event.actor], ["Day known", [event.precision, event.dayBasis].filter(Boolean).join("; ")],
    ["Independent sources", String(event.sources)], ["Review", `${event.review}; score ${event.score.toFixed(2)}`],
  ];
  const facts = make("dl", "said", ...said.filter(([, value]) => value).flatMap(([term, value]) => [make("dt", "", term), foreign("dd", "", value)]));
  const node = make("article", "card", head, ...text, facts);
  if (event.link) {
    const link = make("a", "", "Open the source");
    link.href = event.link; // http or https only: the program has looked
    link.target = "_blank";
    link.rel = "noopener noreferrer";
    node.append(link);
  }
  node.dataset.event = event.id;
  return node;
}

/** Move the map when the place chosen in the list is not on it. */
function bringIntoView(place) {
  const camera = lens(), [x, y] = camera.project(places[place].longitude, places[place].latitude);
  if (x < 40 || y < 40 || x > camera.width - 40 || y > camera.height - 40) look_at(toX(places[place].longitude), toY(places[place].latitude), Math.max(camera.zoom, 8.5));
}

/** The kinds as switches, and what the lines on the map are. */
function legend(found) {
  const counts = new Map();
  for (const event of events) {
    if (event.first !== null && event.first <= state.last && event.last >= state.first) counts.set(event.kind, (counts.get(event.kind) || 0) + 1);
  }
  const kindsHere = [...new Set(events.map((e) => e.kind))].sort((a, b) => a - b);
  $("kinds").replaceChildren(...kindsHere.map((kind) => {
    const row = make("button", "kind", swatch(kind), kinds[kind].words, make("span", "quiet", ` ${counts.get(kind) || 0}`));
    row.type = "button";
    row.setAttribute("aria-pressed", String(!state.off.has(kind)));
    row.addEventListener("click", () => {
      if (!state.off.delete(kind)) state.off.add(kind);
      renew("dots");
      $("kinds").children[kindsHere.indexOf(kind)].focus();
    });
    return row;
  }));
  const zoom = state.camera ? state.camera.zoom : 8;
  const titles = new Map();
  for (const layer of layers) if (layer.title && visible(layer, zoom)) titles.set(layer.title, layer);
  $("lines").replaceChildren(...[...titles.values()].map((layer) => {
    const stroke = look().strokes[layer.style], line = make("i", layer.dashed ? "line dashed" : "line");
    line.style.borderColor = rgb(stroke.colour);
    return make("span", "", line, layer.title);
  }));
  const { drawn, dots } = found;
  const incidents = new Set(drawn.map((e) => e.incident)).size;
  $("count").textContent = `${counted(drawn.length, "event")} · ${counted(incidents, "incident")} · ${counted(dots.length, "place")}`;
}
