// The bar of a story: which incident, Back, Next, Exit, and the arrow keys for the whole page. Steps are counted here and
// told as where to go, so that none is lost when the keys are faster than the page.

const ANSWER_MS = 4000; // after which a step that Python has not answered is given up, and an exit is told again

// What has arrow keys of its own while it has the focus.
const OWN = "input, textarea, select, canvas, [contenteditable]:not([contenteditable='false']), [role=slider], [role=listbox], [role=combobox], [role=menu], [role=radiogroup], [role=tablist], [role=grid], .walker, .stage";
// What Escape closes before it ends a story.
const OPEN = "[data-testid=stPopoverBody], [role=dialog], [role=listbox], [role=menu]";

const bars = new WeakMap();

function el(tag, props = {}, ...children) {
  const node = Object.assign(document.createElement(tag), props);
  node.append(...children);
  return node;
}

class Bar {
  constructor(parent) {
    const button = (text, title, work, keys = "") => {
      const node = el("button", { type: "button", textContent: text, title });
      if (keys) node.setAttribute("aria-keyshortcuts", keys);
      node.addEventListener("click", work);
      return node;
    };
    this.where = el("strong");
    this.where.setAttribute("role", "status");
    this.place = el("bdi");
    this.back = button("‹ Back", "The incident before (arrow left)", () => this.go(this.step - 1), "ArrowLeft");
    this.next = button("Next ›", "The next incident (arrow right)", () => this.go(this.step + 1), "ArrowRight");
    this.exit = button("Exit", "End the story; the clock goes back to where it was (Escape)", () => this.leave(), "Escape");
    this.done = el("i");
    this.root = el("div", { className: "story" }, el("div", { className: "words" }, this.where, this.place), el("div", { className: "steps" }, this.back, this.next, this.exit), el("div", { className: "progress" }, this.done));
    this.root.setAttribute("role", "group");
    this.root.setAttribute("aria-label", "Story. The arrow keys step through the incidents, Escape ends it.");
    this.keyed = (event) => this.key(event);
    document.addEventListener("keydown", this.keyed);
    parent.append(this.root);
  }

  take(component) {
    this.component = component;
    const { step, steps, of } = component.data;
    const fresh = this.steps === undefined;
    this.steps = steps;
    this.place.textContent = of;
    // Where the keys have gone in the meantime counts more than an answer to an earlier step.
    if (this.asked === step) this.settle();
    if (this.asked === undefined) this.show(step);
    if (fresh && document.activeElement?.closest?.("input, textarea") == null) this.next.focus({ preventScroll: true });
  }

  settle() {
    clearTimeout(this.timer);
    this.asked = undefined;
  }

  show(step) {
    this.step = step;
    this.where.textContent = `Incident ${(step + 1).toLocaleString("en")} of ${this.steps.toLocaleString("en")}`;
    // Not disabled: a disabled button would lose the focus.
    this.back.setAttribute("aria-disabled", String(step === 0));
    this.next.setAttribute("aria-disabled", String(step === this.steps - 1));
    this.done.style.width = `${(100 * (step + 1)) / this.steps}%`;
  }

  go(step) {
    if (step < 0 || step >= this.steps) return;
    this.show(step);
    this.asked = step;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.settle();
      this.show(this.component.data.step);
    }, ANSWER_MS);
    this.component.setStateValue("step", step);
  }

  // Told again while the bar is there: on a page that is being built Streamlit may lose the first.
  leave() {
    clearTimeout(this.leaving);
    this.leaving = setTimeout(() => this.leave(), ANSWER_MS);
    this.component.setTriggerValue("left", true);
  }

  key(event) {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.isComposing) return;
    const within = (selector) => event.composedPath().some((node) => node.matches?.(selector));
    if (event.key === "Escape") {
      if (within("input, textarea, select") || within(OPEN) || document.querySelector(OPEN)) return;
      this.leave();
    } else if (event.key === "ArrowRight" || event.key === "ArrowLeft") {
      if (within(OWN)) return;
      this.go(this.step + (event.key === "ArrowRight" ? 1 : -1));
    } else return;
    event.preventDefault();
  }

  stop() {
    clearTimeout(this.timer);
    clearTimeout(this.leaving);
    document.removeEventListener("keydown", this.keyed);
    this.root.remove();
  }
}

export default function (component) {
  const { parentElement } = component;
  let bar = bars.get(parentElement);
  if (!bar) {
    bar = new Bar(parentElement);
    bars.set(parentElement, bar);
  }
  bar.take(component);
  return () => {
    bar.stop();
    bars.delete(parentElement);
  };
}
