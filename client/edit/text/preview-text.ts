import type { Enhancer } from "../enhancer";
import { fieldsOf } from "../keep/form-fields";

/** So long nobody types before the text is drawn anew. */
const pause = 600;
const again = 5000;

/** Under each long text a fold that shows it as an article would while one types: the same renderer, for whoever writes alone. */
export const previewTexts: Enhancer = (form, words) => {
  for (const field of form.querySelectorAll<HTMLTextAreaElement>("textarea.tall")) {
    const fold = document.createElement("details");
    fold.className = "live-preview";
    const summary = document.createElement("summary");
    summary.className = "small";
    summary.textContent = words("preview.show");
    const box = document.createElement("div");
    box.className = "prose";
    box.lang = field.lang;
    box.dir = field.dir;
    box.role = "region";
    // It scrolls, so the keyboard must reach it.
    box.tabIndex = 0;
    box.ariaLabel = `${words("preview.show")}: ${field.closest(".field")?.querySelector("label")?.textContent ?? ""}`;
    fold.append(summary, box);
    (field.closest(".field") ?? field).append(fold);

    let timer = 0;
    let asking: AbortController | undefined;
    let shown: string | undefined;
    const draw = async () => {
      const fields = { ...fieldsOf(form), place: form.dataset["place"] ?? "", lang: field.lang };
      const wanted = JSON.stringify(fields);
      if (wanted === shown) return;
      asking?.abort();
      asking = new AbortController();
      const body = new FormData();
      for (const [name, value] of Object.entries(fields)) body.append(name, value);
      const { signal } = asking;
      try {
        const answer = await fetch(`/${document.documentElement.lang}/edit-render`, { method: "POST", body, signal });
        if (answer.status === 429) return later(again);
        if (!answer.ok) return;
        const { html }: { html: string } = await answer.json();
        shown = wanted;
        box.replaceChildren(...elementsOf(html));
      } catch {
        // Overtaken by what was typed since, or no connection: what was drawn last stays.
      }
    };
    const later = (ms: number) => {
      clearTimeout(timer);
      if (fold.open) timer = window.setTimeout(() => void draw(), ms);
    };
    fold.addEventListener("toggle", () => later(0));
    form.addEventListener("input", () => later(pause));
  }
};

/** The elements of a rendered text; links open beside the form, and nothing in it answers to an address of the page. */
function elementsOf(html: string): Element[] {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  for (const link of body.querySelectorAll("a")) {
    if (link.matches(".back")) link.remove();
    else if (link.getAttribute("href")?.startsWith("#")) link.removeAttribute("href");
    else Object.assign(link, { target: "_blank", rel: "noopener" });
  }
  for (const named of body.querySelectorAll("[id]")) named.removeAttribute("id");
  return [...body.children].map((one) => document.importNode(one, true));
}
