import { openTexts } from "../text/open-texts";
import type { Words } from "../words";
import { type Finding, placeIn } from "./finding";
import { exchange } from "./mark-findings";

/** The list of findings beside the form: what, what to do, the way to the place, and the words that can stand there instead. */
export class FindingList {
  readonly #form: HTMLFormElement;
  readonly #words: Words;
  readonly #section = document.createElement("section");
  readonly #count = document.createElement("p");
  readonly #list = document.createElement("ul");

  constructor(form: HTMLFormElement, words: Words) {
    this.#form = form;
    this.#words = words;
    this.#section.className = "live-findings";
    this.#section.ariaLabel = words("finding.list");
    this.#count.role = "status";
    this.#count.className = "small";
    this.#section.append(this.#count, this.#list);
    this.#section.hidden = true;
    (form.querySelector(".save-bar") ?? form.lastElementChild)?.before(this.#section);
  }

  show(findings: readonly Finding[]) {
    this.#section.hidden = false;
    const sentence =
      findings.length === 0 ? this.#words("finding.none") : this.#words("finding.count", { n: findings.length });
    if (this.#count.textContent !== sentence) this.#count.textContent = sentence;
    this.#list.replaceChildren(...findings.map((finding) => this.#item(finding)));
  }

  #item(finding: Finding): HTMLElement {
    const item = document.createElement("li");
    item.className = finding.severity;
    const name = document.createElement("strong");
    name.textContent = this.#words(`finding.${finding.severity}`);
    const link = document.createElement("a");
    link.href = `#${finding.field}`;
    link.textContent = finding.message;
    link.addEventListener("click", (event) => {
      if (this.#goTo(finding)) event.preventDefault();
    });
    const advice = document.createElement("span");
    advice.className = "soft";
    advice.textContent = finding.advice;
    item.append(name, " ", link, " ", advice);
    if (finding.by.length > 0) item.append(" ", ...finding.by.flatMap((by) => [this.#fix(finding, by), " "]));
    return item;
  }

  #fix(finding: Finding, by: string): HTMLButtonElement {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button compact";
    button.textContent = by === "" ? this.#words("finding.remove") : this.#words("finding.use", { word: by });
    button.addEventListener("click", () => this.#exchange(finding, by));
    return button;
  }

  #field = (name: string) => {
    const field = this.#form.elements.namedItem(name);
    return field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement ? field : undefined;
  };

  #exchange(finding: Finding, by: string) {
    const view = openTexts.get(finding.field);
    const field = this.#field(finding.field);
    const place = placeIn(view?.state.doc.toString() ?? field?.value ?? "", finding);
    if (!place) return;
    if (view) exchange(view, place, by);
    else if (field) {
      field.setRangeText(by, place.from, place.to, "end");
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }

  /** Leads to the words themselves; false where the link does it as well. */
  #goTo(finding: Finding): boolean {
    const view = openTexts.get(finding.field);
    const field = this.#field(finding.field);
    const place = placeIn(view?.state.doc.toString() ?? field?.value ?? "", finding);
    const folded = (view?.dom ?? field ?? document.getElementById(finding.field))?.closest("details");
    if (folded) folded.open = true;
    if (view) {
      view.dispatch({
        selection: place ? { anchor: place.from, head: place.to } : { anchor: 0 },
        scrollIntoView: true,
      });
      view.focus();
      return true;
    }
    if (!field) return false;
    field.focus();
    if (place) field.setSelectionRange(place.from, place.to);
    return true;
  }
}
