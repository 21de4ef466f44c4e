// Keeps the page's address at the view that is shown. It replaces the entry of the browser's history: a step of the
// clock is no page to go back to. Parameters that are no part of the view stay.
export default function ({ data }) {
  const address = new URL(globalThis.location.href);
  for (const name of data.names) address.searchParams.delete(name);
  for (const [name, value] of Object.entries(data.view)) address.searchParams.set(name, value);
  if (address.href !== globalThis.location.href) globalThis.history.replaceState(globalThis.history.state, "", address);
}
