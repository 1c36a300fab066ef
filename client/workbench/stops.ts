import type { Say } from "./announce";

/** Where the keys stop: each proposal of the queue; each page of a proposal and each of its changes. */
const stopSelector = "[data-item], [data-part]";

const stopsIn = (bench: HTMLElement) => [...bench.querySelectorAll<HTMLElement>(stopSelector)];

/** What takes the focus at a stop: the link of a proposal, the heading of a page, the change itself. */
const targetOf = (stop: HTMLElement): HTMLElement =>
  stop.matches("[data-part]")
    ? stop
    : (stop.querySelector<HTMLElement>("h2 a[data-open]") ?? stop.querySelector<HTMLElement>("h2") ?? stop);

let last: HTMLElement | undefined;

/** The stop that has the focus, or had it last. */
export function currentStop(): HTMLElement | undefined {
  const active = document.activeElement?.closest<HTMLElement>(stopSelector);
  if (active) last = active;
  return active ?? (last?.isConnected ? last : undefined);
}

/** Puts the focus on a stop; the browser brings it into view. */
export function goTo(stop: HTMLElement) {
  last = stop;
  const target = targetOf(stop);
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: "center" });
}

/** One stop further, or back. */
export function step(bench: HTMLElement, by: 1 | -1, say: Say) {
  const stops = stopsIn(bench);
  const at = stops.indexOf(currentStop() ?? bench);
  const next = at < 0 ? (by > 0 ? stops[0] : stops.at(-1)) : stops[at + by];
  if (next) goTo(next);
  else say(by > 0 ? "last" : "first");
}

/** The next page that was not looked at, the next proposal that waits; after the last one the first again. */
export function goToUndecided(bench: HTMLElement, say: Say) {
  const next = bench.querySelector<HTMLElement>("a[data-next]");
  if (next) return next.focus();
  const open = [...bench.querySelectorAll<HTMLElement>("[data-item][data-undecided]")];
  const here = currentStop();
  const isLater = (one: HTMLElement) =>
    here === undefined ||
    (one !== here &&
      Boolean(here.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) &&
      !here.contains(one));
  const found = open.find(isLater) ?? open.find((one) => !here || !one.contains(here)) ?? open[0];
  if (found) goTo(found);
  else say(bench.querySelector("[data-item]") ? "lookedAll" : "last");
}
