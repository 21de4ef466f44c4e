// What Streamlit runs for the map. The code itself is a folder of small modules that the browser fetches once, so
// that this is all that travels again when something changes.
export default function (component) {
  let stop = () => {};
  let gone = false;
  import(new URL(component.data.code, document.baseURI).href).then((module) => {
    if (!gone) stop = module.mount(component);
  }, (error) => {
    if (!gone) component.parentElement.querySelector("p").textContent = `The map's code could not be loaded: ${error.message}`;
  });
  return () => {
    gone = true;
    stop();
  };
}
