// Puts it together.

/** Show the state everywhere: `what` of the map is drawn again. */
function renew(what) {
  const found = shown();
  document.body.dataset.events = found.drawn.length;
  document.body.dataset.places = found.dots.length;
  document.body.dataset.place = state.place === null ? "" : places[state.place].id;
  panel(found);
  legend(found);
  clock();
  redraw(what);
}

function dress() {
  const colours = look(), css = document.body.style;
  document.body.dataset.theme = state.theme;
  css.setProperty("--map-ground", rgb(colours.ground));
  $("theme").textContent = state.theme === "light" ? "Dark" : "Light";
}

$("theme").addEventListener("click", () => {
  state.theme = state.theme === "light" ? "dark" : "light";
  dress();
  renew("land");
});
document.addEventListener("keydown", (event) => { if (event.key === "Escape" && state.place !== null) choose(null); });

document.title = given.title;
$("title").textContent = given.title;
$("subtitle").textContent = given.subtitle;
$("subtitle").hidden = !given.subtitle;
$("notes").replaceChildren(...given.notes.map((note) => foreign("span", "", note)));
dress();
fit();
renew("land");
