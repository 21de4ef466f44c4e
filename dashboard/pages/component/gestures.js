// What mouse, pen and fingers do on the histogram: seize a handle, move the window, draw a new one, zoom and pan.

import { clamp } from "./dom.js";

const STILL = 4; // pixels; a press that moves less is a click
const WHEEL_ZOOM = 1.0016; // per pixel of the wheel
const LINE = 16; // pixels in a line of the wheel

// `clock` has axis, window, span (of days, in words), move(end, day), shift(days), brush(day, day), grip(end),
// zoom(factor, x), pan(pixels), hover(day), leave().
export class Gestures {
  constructor(track, axisRow, clock) {
    Object.assign(this, { track, clock, down: new Map() });
    track.addEventListener("pointerdown", (event) => this.press(event));
    track.addEventListener("pointermove", (event) => this.moved(event));
    for (const end of ["lostpointercapture", "pointerup", "pointercancel"]) track.addEventListener(end, (event) => this.drop(event));
    track.addEventListener("pointerleave", () => clock.leave());
    for (const node of [track, axisRow]) node.addEventListener("wheel", (event) => this.wheel(event), { passive: false });
    axisRow.addEventListener("pointerdown", (event) => this.seizeAxis(event, axisRow));
  }

  x(event) {
    return event.clientX - this.track.getBoundingClientRect().left;
  }

  press(event) {
    if (event.button !== 0) return;
    event.preventDefault();
    this.track.setPointerCapture(event.pointerId);
    this.down.set(event.pointerId, this.x(event));
    // A second finger zooms; what the first one began is left as it is.
    this.act = this.down.size > 1 ? null : this.begin(event);
  }

  // What a drag from here does, as a function of the pointer's place and how far it has come.
  begin(event) {
    const { clock } = this;
    const { axis, window } = clock;
    const at = this.x(event);
    const day = axis.dayAt(at);
    const end = event.target.dataset.end;
    const days = (x) => Math.round((x - at) / axis.perDay);
    const far = (x) => Math.abs(x - at) >= STILL;
    const { first, last } = window;
    const handle = (which, from) => {
      clock.grip(which);
      return { move: (x) => clock.move(which, clamp(from + days(x), axis.visible.first, axis.visible.last)) };
    };
    if (end === "from" || end === "to") return handle(end, end === "from" ? first : last);
    if (clock.cumulative) {
      clock.move("to", day);
      return handle("to", day);
    }
    const filled = first <= axis.visible.first && last >= axis.visible.last;
    if (end === "band" && !filled && !event.shiftKey) {
      clock.grip("band");
      return { move: (x) => clock.shift(first + days(x) - clock.window.first) };
    }
    // Drawn from here to there. Without a way the nearer end jumps here.
    let drawing = false;
    return {
      move: (x) => {
        drawing ||= far(x);
        if (drawing) clock.brush(Math.min(day, axis.dayAt(x)), Math.max(day, axis.dayAt(x)));
      },
      drop: () => {
        if (drawing) clock.grip("band");
        else if (end !== "band") {
          const nearer = day < first ? "from" : "to";
          clock.move(nearer, day);
          clock.grip(nearer);
        }
      },
    };
  }

  moved(event) {
    const x = this.x(event);
    if (!this.down.has(event.pointerId)) {
      this.clock.hover(this.clock.axis.dayAt(x));
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
    this.clock.pan(middle(after) - middle(before));
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
    if (sideways) this.clock.pan(-way);
    else this.clock.zoom(WHEEL_ZOOM ** clamp(way, -300, 300), this.x(event));
  }

  seizeAxis(event, axisRow) {
    if (event.button !== 0 || !this.clock.axis.zoomed) return;
    event.preventDefault();
    axisRow.setPointerCapture(event.pointerId);
    let x = event.clientX;
    const drag = (at) => {
      this.clock.pan(at.clientX - x);
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
