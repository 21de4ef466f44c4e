// Fetches the map's code and deck.gl while the server still reads the documents.
export default function ({ data }) {
  const here = (url) => new URL(url, document.baseURI).href;
  import(here(data.code)).then((module) => module.prepare(here(data.lib))).catch(() => {
    // The map itself will try again, and say what is wrong.
  });
}
