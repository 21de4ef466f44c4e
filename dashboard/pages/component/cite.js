// Copies what a button with `data-cite` holds. The buttons stand in the page's own markup, so the page is listened to.

const SAID_MS = 2000;

let listening = 0;

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Without a secure origin (the page read from another machine) there is no clipboard but this one.
    const box = Object.assign(document.createElement("textarea"), { value: text, readOnly: true });
    box.style.cssText = "position: fixed; top: 0; opacity: 0";
    document.body.append(box);
    box.select();
    const done = document.execCommand("copy");
    box.remove();
    return done;
  }
}

async function clicked(event) {
  const button = event.target.closest?.("button[data-cite]");
  if (!button) return;
  const words = (button.dataset.words ??= button.textContent);
  const done = await copy(button.dataset.cite);
  button.focus({ preventScroll: true });
  button.textContent = done ? "Copied" : "Could not copy";
  clearTimeout(Number(button.dataset.timer));
  button.dataset.timer = setTimeout(() => (button.textContent = words), SAID_MS);
}

export default function () {
  if (listening++ === 0) document.addEventListener("click", clicked);
  return () => {
    if (--listening === 0) document.removeEventListener("click", clicked);
  };
}
