// What mouse, pen and fingers do on the histogram: seize a handle, move the window, draw a new one, zoom and pan.

import { clamp } from "./dom.js";

const STILL = 4; // pixels; a press that moves less is a click
const WHEEL_ZOOM = 1.0016; // per pixel of the wheel
const LINE = 16; // pixels in a line of the wheel

export class Gestures {
  constructor(dial, clock) {
    const { track, marks } = dial;
    Object.assign(this, { track, dial, clock, down: new Map() });
    track.addEventListener("pointerdown", (event) => this.press(event));
    track.addEventListener("pointermove", (event) => this.moved(event));
    for (const end of ["lostpointercapture", "pointerup", "pointercancel"]) track.addEventListener(end, (event) => this.drop(event));
    track.addEventListener("pointerleave", () => dial.leave());
    for (const node of [track, marks]) node.addEventListener("wheel", (event) => this.wheel(event), { passive: false });
    marks.addEventListener("pointerdown", (event) => this.seizeAxis(event, marks));
  }

  x(event) {
    return event.clientX - this.track.getBoundingClientRect().left;
  }

  press(event) {
    if (event.button !== 0) return;
    event.preventDefault();
    this.track.setPointerCapture(event.pointerId);
    this.dial.leave();
    this.down.set(event.pointerId, this.x(event));
    // A second finger zooms; what the first one began is left as it is.
    this.act = this.down.size > 1 ? null : this.begin(event);
  }

  // What a drag from here does, as a function of the pointer's place and how far it has come.
  begin(event) {
    const { clock, dial } = this;
    const { axis, window } = clock;
    const at = this.x(event);
    const day = axis.dayAt(at);
    const end = event.target.dataset.end;
    const days = (x) => Math.round((x - at) / axis.perDay);
    const far = (x) => Math.abs(x - at) >= STILL;
    const { first, last } = window;
    const handle = (which, from) => {
      dial.grip(which);
      return { move: (x) => clock.move(which, clamp(from + days(x), axis.visible.first, axis.visible.last)) };
    };
    if (end === "from" || end === "to") return handle(end, end === "from" ? first : last);
    if (clock.cumulative) {
      clock.move("to", day);
      return handle("to", day);
    }
    if (end === "band" && !axis.inside(window) && !event.shiftKey) {
      dial.grip("band");
      return { move: (x) => clock.shift(first + days(x) - clock.window.first) };
    }
    // Drawn from here to there. Without a way the nearer end jumps here.
    let drawing = false;
    return {
      move: (x) => {
        drawing ||= far(x);
        if (drawing) clock.set({ first: Math.min(day, axis.dayAt(x)), last: Math.max(day, axis.dayAt(x)) });
      },
      drop: () => {
        if (drawing) dial.grip("band");
        else if (end !== "band") {
          const nearer = day < first ? "from" : "to";
          clock.move(nearer, day);
          dial.grip(nearer);
        }
      },
    };
  }

  moved(event) {
    const x = this.x(event);
    if (!this.down.has(event.pointerId)) {
      this.dial.hover(this.clock.axis.dayAt(x));
      return;
    }
    const before = [...this.down.values()];
    this.down.set(event.pointerId, x);
    if (this.down.size === 2) this.pinch(before, [...this.down.values()]);
    else this.act?.move(x);
  }

  pinch(before, after) {
    const wide = ([a, b]) => Math.max(Math.abs(a - b), 1);
    const middle = ([a, b]) => (a + b) / 2;
    this.clock.zoom(wide(before) / wide(after), middle(after));
    this.pan(middle(after) - middle(before));
  }

  pan(pixels) {
    this.clock.see(this.clock.axis.pan(pixels));
  }

  drop(event) {
    if (!this.down.delete(event.pointerId)) return;
    const { act } = this;
    this.act = null;
    if (event.type !== "pointercancel") act?.drop?.();
  }

  wheel(event) {
    const scale = event.deltaMode === 1 ? LINE : 1;
    const { axis } = this.clock;
    const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY) || event.shiftKey;
    const way = (sideways ? event.deltaX || event.deltaY : event.deltaY) * scale;
    // Where there is nothing to zoom, the page scrolls.
    if (!axis.zoomed && (sideways || way > 0)) return;
    event.preventDefault();
    if (sideways) this.pan(-way);
    else this.clock.zoom(WHEEL_ZOOM ** clamp(way, -300, 300), this.x(event));
  }

  seizeAxis(event, axisRow) {
    if (event.button !== 0 || !this.clock.axis.zoomed) return;
    event.preventDefault();
    axisRow.setPointerCapture(event.pointerId);
    let x = event.clientX;
    const drag = (at) => {
      this.pan(at.clientX - x);
      x = at.clientX;
    };
    const drop = () => {
      axisRow.removeEventListener("pointermove", drag);
      axisRow.removeEventListener("lostpointercapture", drop);
    };
    axisRow.addEventListener("pointermove", drag);
    axisRow.addEventListener("lostpointercapture", drop);
  }
}
