// What the pointer is on. Dots are few and round, so it is reckoned here: deck.gl would draw the map a second time to
// find out, and on a slow machine would take the press for a long one and lose the click.

const NEAR = 6; // pixels beside a dot that still count as on it
const SAME = 4; // pixels within which a second click is on the same spot

// `hits(x, y)` returns the targets under a point, best first; `on`: {pick(target), hover(targets, x, y)}.
export class Pointer {
  constructor(parent, hits, on) {
    this.over = false;
    const at = (event) => {
      const box = parent.getBoundingClientRect();
      return [event.clientX - box.left, event.clientY - box.top];
    };
    let down = null;
    parent.addEventListener("pointerdown", (event) => { down = at(event); }, { capture: true });
    parent.addEventListener("click", (event) => {
      const [x, y] = at(event);
      // The end of a drag is no click.
      if (!down || Math.hypot(x - down[0], y - down[1]) >= NEAR) return;
      const target = this.next(hits(x, y), x, y);
      if (target !== undefined) on.pick(target);
    });
    parent.addEventListener("pointermove", (event) => {
      const [x, y] = at(event);
      const targets = event.buttons ? [] : hits(x, y);
      this.over = targets.length > 0;
      on.hover(targets, x, y);
    });
    parent.addEventListener("pointerleave", () => on.hover([]));
  }

  // Clicks on one spot go through all that lies there.
  next(targets, x, y) {
    const { last } = this;
    const again = last && Math.hypot(x - last.x, y - last.y) < SAME ? targets.indexOf(last.target) : -1;
    const target = targets[(again + 1) % Math.max(targets.length, 1)];
    this.last = { x, y, target };
    return target;
  }
}

// The places whose dots are under a point, the one with its middle nearest (in parts of its radius) first.
export function dotsAt(dots, x, y) {
  const found = [];
  for (const [p, left, top, radius] of dots) {
    const far = Math.hypot(x - left, y - top);
    if (far < radius + NEAR) found.push([far <= radius ? far / radius : 1 + far - radius, p]);
  }
  // Of those only close by, the nearest alone.
  found.sort((a, b) => a[0] - b[0]);
  return found.filter(([far], i) => i === 0 || far <= 1).map(([, p]) => p);
}
