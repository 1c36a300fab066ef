import type { Say } from "./announce";
import { approve, comment, goOn, intend, send } from "./decide";
import { currentStop, goTo, goToUndecided, step } from "./stops";

/** Listens to the keys of the review. Never while somebody types, but for leaving and for sending. */
export function listenToKeys(bench: HTMLElement, say: Say) {
  const actions: Record<string, (() => void) | undefined> = {
    j: () => step(bench, 1, say),
    k: () => step(bench, -1, say),
    n: () => goToUndecided(bench, say),
    m: () => press(currentStop()?.closest("[data-item]"), "[data-mark]"),
    o: () => press(currentStop()?.closest("[data-item]"), "a[data-open]"),
    a: () => approve(bench, say),
    r: () => intend(bench, "request-changes", say),
    x: () => intend(bench, "reject", say),
    c: () => comment(bench, currentStop()?.closest<HTMLElement>("[data-item]") ?? undefined),
    u: () => press(bench, 'a[data-key="u"]'),
  };
  document.addEventListener("keydown", (event) => {
    if (event.altKey || event.isComposing || document.querySelector("dialog[open]")) return;
    if (isTyping(event.target)) {
      if (event.key === "Escape") leave(bench);
      const isSent = event.key === "Enter" && (event.ctrlKey || event.metaKey) && send(event.target);
      if (isSent || (event.key === "Enter" && goOn(event.target))) event.preventDefault();
      return;
    }
    const act = event.ctrlKey || event.metaKey ? undefined : actions[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
}

const isTyping = (target: EventTarget | null): target is HTMLElement =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches("textarea, select, input:not([type=checkbox], [type=radio])"));

const press = (within: Element | null | undefined, selector: string) =>
  within?.querySelector<HTMLElement>(selector)?.click();

/** From what somebody was writing back to the change that they were at. */
function leave(bench: HTMLElement) {
  const stop = currentStop() ?? bench.querySelector<HTMLElement>("[data-item]");
  if (stop) goTo(stop);
}
