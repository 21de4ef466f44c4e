// Tiles of openstreetmap.org as a background, drawn only when they are chosen. Without an answer nothing is drawn.

const TILES = "https://tile.openstreetmap.org/{z}/{x}/{y}.png";
const DEEPEST = 19;
const DARKER = [120, 126, 136]; // tiles are made for light pages

export const ONLINE_CREDIT = "Background: © OpenStreetMap contributors, openstreetmap.org/copyright";

export class Online {
  // `changed()` is called when tiles have come, or have not.
  constructor(deck, changed) {
    Object.assign(this, { deck, changed, state: "no" });
  }

  say(state) {
    if (this.state === state) return;
    this.state = state;
    this.changed();
  }

  // The layers of the background: none unless it is chosen.
  layers(chosen, theme) {
    if (!chosen) {
      this.state = "no";
      return [];
    }
    if (this.state === "no") this.state = "asking";
    const { BitmapLayer, TileLayer } = this.deck;
    return [new TileLayer({
      id: "online",
      data: TILES,
      tileSize: 256,
      maxZoom: DEEPEST,
      maxRequests: 6,
      // A tile that came counts as an answer, whatever became of others.
      onTileLoad: () => this.say("there"),
      onTileError: () => { if (this.state !== "there") this.say("failed"); },
      renderSubLayers: ({ data, tile, id }) => data && new BitmapLayer({
        id, image: data, bounds: [...tile.boundingBox[0], ...tile.boundingBox[1]], tintColor: theme === "dark" ? DARKER : [255, 255, 255],
      }),
      updateTriggers: { renderSubLayers: theme },
    })];
  }
}
