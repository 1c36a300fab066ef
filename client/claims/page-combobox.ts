import { readPageRef } from "@/domain/kinds/read-ref";
import type { ClaimSection } from "./claim-section";

/** What `GET /api/v1/suggest` answers, as far as this script reads it. */
type Suggested = {
  items: {
    page: string;
    kind_label: string;
    title: string;
    title_lang: string;
    alias: string | null;
    within: string[];
    /** A place of the list of places without a page. */
    unwritten: boolean;
  }[];
};
type Item = Suggested["items"][number];

const pause = 120;

/** Completes pages by name in every input for a page: titles in any spelling and both scripts, places with the places around them. */
export function completePages(section: ClaimSection) {
  const list = document.createElement("ul");
  list.id = "page-suggestions";
  list.className = "suggestions";
  list.role = "listbox";
  list.ariaLabel = section.say("suggestions");
  list.hidden = true;
  const status = document.createElement("p");
  status.className = "sr-only";
  status.role = "status";
  section.element.append(status);
  let timer = 0;
  let asking: AbortController | undefined;
  let at = -1;
  let items: readonly Item[] = [];

  const options = () => [...list.children].filter((one) => one instanceof HTMLElement);
  const close = (input: HTMLInputElement) => {
    clearTimeout(timer);
    asking?.abort();
    list.hidden = true;
    input.ariaExpanded = "false";
    input.removeAttribute("aria-activedescendant");
    at = -1;
  };
  const choose = (input: HTMLInputElement, index: number) => {
    at = index;
    for (const [n, option] of options().entries()) option.ariaSelected = String(n === index);
    const chosen = options()[index];
    if (chosen) {
      input.setAttribute("aria-activedescendant", chosen.id);
      chosen.scrollIntoView({ block: "nearest" });
    } else input.removeAttribute("aria-activedescendant");
  };
  const take = (input: HTMLInputElement, item: Item | undefined) => {
    close(input);
    if (!item) return;
    input.value = item.page;
    const chain = [item.title, ...item.within].join(" › ");
    nameUnder(input, item.unwritten ? `${chain} — ${section.say("unwritten")}` : chain);
    input.dispatchEvent(new Event("input", { bubbles: true }));
    input.dispatchEvent(new Event("change", { bubbles: true }));
  };
  const ask = async (input: HTMLInputElement) => {
    asking = new AbortController();
    const { signal } = asking;
    const kinds = input.dataset["pages"] ?? "";
    const query = new URLSearchParams({
      q: input.value.slice(0, 100),
      lang: section.locale,
      ...(kinds && { kinds }),
      // Where a claim says a place, those of the list of places can be said before they have a page.
      ...(kinds === "place" && { unwritten: "true" }),
    });
    try {
      const answer = await fetch(`/api/v1/suggest?${query}`, { signal, headers: { accept: "application/json" } });
      if (!answer.ok) return;
      const { items: found }: Suggested = await answer.json();
      if (signal.aborted || document.activeElement !== input) return;
      items = found;
      list.replaceChildren(...found.map((item, index) => optionOf(item, index, section)));
      input.insertAdjacentElement("afterend", list);
      list.hidden = found.length === 0;
      input.ariaExpanded = String(found.length > 0);
      choose(input, -1);
      status.textContent =
        found.length > 0 ? section.say("suggested", { n: found.length }) : section.say("noneSuggested");
    } catch {
      // Overtaken by the next letter, or no connection: an address can be typed.
    }
  };

  section.form.addEventListener("focusin", ({ target }) => {
    if (!isPageInput(target) || target.role === "combobox") return;
    target.role = "combobox";
    target.ariaAutoComplete = "list";
    target.ariaExpanded = "false";
    target.setAttribute("aria-controls", list.id);
    target.removeAttribute("list");
  });
  section.form.addEventListener("input", (event) => {
    const { target } = event;
    if (!isPageInput(target) || !event.isTrusted) return;
    clearTimeout(timer);
    asking?.abort();
    nameUnder(target, "");
    if (target.value.trim() === "" || readPageRef(target.value)) close(target);
    else timer = window.setTimeout(() => void ask(target), pause);
  });
  section.form.addEventListener("focusout", ({ target }) => {
    if (isPageInput(target)) close(target);
  });
  // Before the keys of the claim itself: Enter chooses here.
  section.form.addEventListener(
    "keydown",
    (event) => {
      const { target } = event;
      if (!isPageInput(target) || event.isComposing || list.hidden || event.ctrlKey || event.metaKey) return;
      const places = items.length + 1;
      if (event.key === "ArrowDown" || event.key === "ArrowUp")
        choose(target, ((at + 1 + (event.key === "ArrowDown" ? 1 : -1) + places) % places) - 1);
      else if (event.key === "Enter") take(target, items[Math.max(at, 0)]);
      else if (event.key === "Escape") close(target);
      else return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
  // The input keeps the focus, or the list would close before the click arrives.
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", ({ target }) => {
    const option = target instanceof Element ? target.closest("[role=option]") : null;
    const input = list.previousElementSibling;
    if (option && isPageInput(input)) take(input, items[options().indexOf(option as HTMLElement)]);
  });
}

const isPageInput = (target: unknown): target is HTMLInputElement =>
  target instanceof HTMLInputElement && target.dataset["pages"] !== undefined;

/** The title of the chosen page, under its address. */
function nameUnder(input: HTMLInputElement, words: string) {
  const field = input.closest(".field");
  const before = field?.querySelector<HTMLElement>(".chosen-page");
  if (before) before.textContent = words;
  else if (field && words) {
    const line = document.createElement("p");
    line.className = "chosen-page understood";
    line.dir = "auto";
    line.textContent = words;
    field.append(line);
  }
}

function optionOf(item: Item, index: number, section: ClaimSection) {
  const option = document.createElement("li");
  option.id = `page-suggestions-${index}`;
  option.role = "option";
  option.ariaSelected = "false";
  const title = document.createElement("bdi");
  title.textContent = item.title;
  if (item.title_lang !== section.locale) title.lang = item.title_lang;
  option.append(title);
  for (const [text, name] of [
    [item.alias, "soft"],
    [item.within.join(" › "), "soft small"],
    [item.unwritten ? section.say("unwritten") : item.kind_label, "kind"],
  ] as const) {
    if (!text) continue;
    const part = document.createElement("bdi");
    part.textContent = text;
    part.className = name;
    option.append(" ", part);
  }
  return option;
}
