import type { Say } from "./announce";

type Verdict = "request-changes" | "reject";

const formIn = (bench: HTMLElement) => bench.querySelector<HTMLFormElement>("form#decision");
const buttonOf = (form: ParentNode | null, act: string) =>
  form?.querySelector<HTMLButtonElement>(`button[data-act="${act}"]`) ?? null;

/** What somebody has set out to do: the button that Control and Enter press for them. */
let intent: Verdict | undefined;

/** To the button that approves; before it, where there are warnings, to the box that accepts them. A second key is needed. */
export function approve(bench: HTMLElement, say: Say) {
  const form = formIn(bench);
  const button = buttonOf(form, "approve");
  if (!button) return say("cannot");
  const box = form?.querySelector<HTMLInputElement>('input[name="acknowledge"]');
  if (box && !box.checked) {
    say("tick");
    return box.focus();
  }
  button.focus();
}

/** To the first field that a verdict needs. */
export function intend(bench: HTMLElement, verdict: Verdict, say: Say) {
  const form = formIn(bench);
  if (!buttonOf(form, verdict)) return say("cannot");
  intent = verdict;
  const field = form?.querySelector<HTMLElement>(
    verdict === "reject" ? 'select[name="reasonCode"]' : 'textarea[name="comment"]',
  );
  say(verdict === "reject" ? "reject" : "ask");
  field?.focus();
}

/** To the form for a remark on this page of the proposal, else to the one for the whole proposal. */
export function comment(bench: HTMLElement, item: HTMLElement | undefined) {
  const field =
    item?.querySelector<HTMLElement>('textarea[name="remark"]') ??
    bench.querySelector<HTMLElement>('textarea[name="body"]');
  const fold = field?.closest("details");
  if (fold) fold.open = true;
  field?.focus();
}

/** Sends the form that somebody is writing in: the decision as they set out to decide, any other by its button. */
export function send(field: HTMLElement): boolean {
  const form = field.closest("form");
  if (!form) return false;
  const button = form.id === "decision" ? intent && buttonOf(form, intent) : form.querySelector("button");
  if (!button) return false;
  form.requestSubmit(button);
  return true;
}

/** From the reason that was chosen to the words that belong to it. */
export function goOn(field: HTMLElement): boolean {
  const words = field.closest("form")?.querySelector<HTMLElement>('textarea[name="comment"]');
  if (!field.matches('select[name="reasonCode"]') || !words) return false;
  words.focus();
  return true;
}
