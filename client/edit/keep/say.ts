type Notice = { tone?: "note" | "caution" | "danger"; actions?: readonly HTMLElement[] };

/** Puts a notice at the foot of the form, where the buttons are, and has it read out. Another notice takes its place. */
export function say(form: HTMLFormElement, sentence: string, { tone = "note", actions = [] }: Notice = {}) {
  const place = placeOf(form);
  const notice = document.createElement("div");
  notice.className = tone === "note" ? "notice" : `notice ${tone}`;
  const words = document.createElement("p");
  words.textContent = sentence;
  notice.append(words);
  if (actions.length > 0) {
    const row = document.createElement("p");
    row.className = "actions";
    row.append(...actions);
    notice.append(row);
  }
  place.replaceChildren(notice);
}

/** Takes the notice away. */
export const sayNothing = (form: HTMLFormElement) => placeOf(form).replaceChildren();

/** The element that is announced: it must be there before its words. */
function placeOf(form: HTMLFormElement): HTMLElement {
  const known = form.querySelector<HTMLElement>("[data-keep-notice]");
  if (known) return known;
  const place = document.createElement("div");
  place.dataset["keepNotice"] = "";
  place.role = "alert";
  (form.querySelector(".save-bar") ?? form).prepend(place);
  return place;
}

/** A button for a notice. */
export function actionButton(label: string, run: () => void): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button compact";
  button.textContent = label;
  button.addEventListener("click", run);
  return button;
}

/** A link for a notice; it opens beside the form, so that nothing is left behind. */
export function actionLink(label: string, href: string): HTMLAnchorElement {
  const link = document.createElement("a");
  link.href = href;
  link.target = "_blank";
  link.rel = "noopener";
  link.textContent = label;
  return link;
}

/** An hour and minute in the language of the page, in European digits; with the day where it is another one. */
export function timeOf(at: number): string {
  const isToday = new Date(at).toDateString() === new Date().toDateString();
  return new Intl.DateTimeFormat(`${document.documentElement.lang}-u-nu-latn`, {
    ...(isToday ? {} : { dateStyle: "medium" }),
    timeStyle: "short",
  }).format(at);
}
