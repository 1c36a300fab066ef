import type { Enhancer } from "../enhancer";
import { adoptStyles } from "./adopt-styles";
import { openTexts } from "./open-texts";
import { richText } from "./rich-text";
import { toolbar } from "./toolbar";

const choice = "edit-text";

/** Turns the fields for long texts into text editors, and back into plain fields at the tap of a button; the choice is remembered. */
export const editTexts: Enhancer = (form, words) => {
  const fields = [...form.querySelectorAll<HTMLTextAreaElement>("textarea.tall")];
  if (fields.length === 0) return;
  adoptStyles();
  foldTheOther(form);
  const switches: HTMLButtonElement[] = [];

  const places = fields.map((field) => {
    const label = form.querySelector<HTMLLabelElement>(`label[for="${field.id}"]`) ?? undefined;
    const name = label?.textContent ?? "";
    const frame = document.createElement("div");
    frame.className = "text-editor";
    frame.hidden = true;
    const head = document.createElement("div");
    head.className = "text-head";
    const tools = toolbar(() => openTexts.get(field.name), words, name);
    const button = document.createElement("button");
    button.type = "button";
    button.className = "text-switch";
    button.dataset["textSwitch"] = "";
    button.addEventListener("click", () => {
      const isPlain = !openTexts.has(field.name);
      remember(isPlain ? "rich" : "plain");
      show(!isPlain);
      if (isPlain) openTexts.get(field.name)?.focus();
      else field.focus();
    });
    switches.push(button);
    head.append(tools, button);
    field.before(head, frame);
    // The words of the label lead to the text, whichever of the two is shown.
    label?.addEventListener("click", () => openTexts.get(field.name)?.focus());
    return { field, frame, tools, label };
  });

  const show = (isPlain: boolean) => {
    for (const { field, frame, tools, label } of places) {
      const open = openTexts.get(field.name);
      if (isPlain) {
        open?.destroy();
        openTexts.delete(field.name);
        frame.replaceChildren();
      } else if (!open) {
        const view = richText({ field, label }, form, words);
        openTexts.set(field.name, view);
        frame.replaceChildren(view.dom);
      }
      frame.hidden = isPlain;
      tools.hidden = isPlain;
      field.hidden = !isPlain;
      // It names one of the two and not both.
      if (label) label.htmlFor = isPlain ? field.id : "";
    }
    for (const button of switches) button.textContent = words(isPlain ? "text.rich" : "text.plain");
    form.dispatchEvent(new Event("texts"));
  };
  show(isPlainChosen());

  // A link to what needs correcting leads to a field that may be behind its editor.
  document.addEventListener("click", ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#body."]') : null;
    const view = link && openTexts.get(decodeURIComponent(link.hash.slice(1)));
    if (view) requestAnimationFrame(() => view.focus());
  });
};

/** A phone has no room for two texts: the language beside is folded there, unless something in it needs correcting. */
function foldTheOther(form: HTMLFormElement) {
  if (!matchMedia("(max-width: 48rem)").matches) return;
  for (const other of form.querySelectorAll<HTMLDetailsElement>("details[data-beside]"))
    if (
      !other.querySelector(".wrong") &&
      !other.querySelector(`[id="${CSS.escape(decodeURIComponent(location.hash.slice(1)))}"]`)
    )
      other.open = false;
}

/** What was chosen last; a phone starts with the plain field, whose keyboard knows it best. */
function isPlainChosen(): boolean {
  const phone = matchMedia("(pointer: coarse) and (max-width: 48rem)").matches;
  try {
    const chosen = localStorage.getItem(choice);
    return chosen ? chosen === "plain" : phone;
  } catch {
    return phone;
  }
}

function remember(chosen: "rich" | "plain") {
  try {
    localStorage.setItem(choice, chosen);
  } catch {
    // Storage is closed in some private windows: the choice then lasts for this page.
  }
}
