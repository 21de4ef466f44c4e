// The box that finds a place: answers come while one types. Enter takes the first, the arrow keys go through them; what
// Python answers is shown as text only.

const REST_MS = 180; // after the last letter before Python is asked

const boxes = new WeakMap();

function el(tag, props = {}, ...children) {
  const node = Object.assign(document.createElement(tag), props);
  node.append(...children);
  return node;
}

class Box {
  constructor(parent) {
    this.input = el("input", { type: "search", placeholder: "Name of a place, in any script", autocomplete: "off", spellcheck: false, maxLength: 200, dir: "auto" });
    this.input.setAttribute("aria-label", "Name of a place");
    this.list = el("ul");
    this.said = el("p");
    this.said.setAttribute("role", "status");
    this.root = el("div", { className: "find" }, this.input, this.said, this.list);
    this.root.addEventListener("keydown", (event) => this.keyed(event));
    this.input.addEventListener("input", () => {
      this.hurry = false;
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.ask(), REST_MS);
    });
    parent.append(this.root);
  }

  take(component) {
    this.component = component;
    const { query, answers, fewest } = component.data;
    if (this.asked === undefined) {
      this.asked = query;
      this.input.value = query;
      this.input.focus({ preventScroll: true });
      this.input.select();
    }
    // An answer to what is no longer asked says nothing.
    if (query !== this.asked) return;
    this.answers = answers;
    this.answered = query;
    this.list.replaceChildren(...answers.map((one) => this.row(one)));
    const letters = query.trim().length;
    this.said.textContent = answers.length ? `${answers.length} ${answers.length === 1 ? "place" : "places"}` : letters >= fewest ? "No place is called so, nor anything like it." : "";
    this.said.classList.toggle("quiet", answers.length > 0);
    if (this.hurry) this.first();
  }

  row(one) {
    const choose = el("button", { type: "button", className: "answer" },
      el("strong", { textContent: one.label, dir: "auto" }), el("span", { textContent: one.facts, dir: "auto" }), el("span", { className: "told", textContent: one.told }));
    choose.addEventListener("click", () => this.choose(one, false));
    const item = el("li", {}, choose);
    if (one.map) {
      const go = el("button", { type: "button", className: "go", textContent: "Show on map" });
      go.setAttribute("aria-label", `Show ${one.label} on the map`);
      go.addEventListener("click", () => this.choose(one, true));
      item.append(go);
    } else item.append(el("span", { className: "beyond", textContent: "beyond the map" }));
    return item;
  }

  get text() {
    return this.input.value.trim();
  }

  ask() {
    clearTimeout(this.timer);
    if (this.text === this.asked) return;
    this.asked = this.text;
    this.component.setStateValue("query", this.text);
  }

  // Enter may come before the answers do: they are waited for.
  first() {
    this.ask();
    this.hurry = this.answered !== this.text;
    if (!this.hurry && this.answers?.length) this.choose(this.answers[0], false);
  }

  choose({ id }, show) {
    this.component.setTriggerValue("chosen", { id, show });
  }

  keyed(event) {
    if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    const rows = [...this.list.querySelectorAll(".answer")];
    const within = event.target.closest("li");
    const at = within ? [...this.list.children].indexOf(within) : -1;
    if (event.key === "Enter" && event.target === this.input) this.first();
    else if (event.key === "ArrowDown") rows[Math.min(at + 1, rows.length - 1)]?.focus();
    else if (event.key === "ArrowUp" && within) (rows[at - 1] ?? this.input).focus();
    else if (event.key === "ArrowRight" && event.target.matches?.(".answer")) within.querySelector(".go")?.focus();
    else if (event.key === "ArrowLeft" && event.target.matches?.(".go")) rows[at].focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  stop() {
    clearTimeout(this.timer);
  }
}

export default function (component) {
  const { parentElement } = component;
  let box = boxes.get(parentElement);
  if (!box) {
    box = new Box(parentElement);
    boxes.set(parentElement, box);
  }
  box.take(component);
  return () => {
    box.stop();
    box.root.remove();
    boxes.delete(parentElement);
  };
}
