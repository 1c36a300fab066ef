import type { Enhancer } from "../edit/enhancer";

type Suggested = { items: { page: string; title: string }[] };

const pause = 300;

/** Says while the title of a new page is typed which pages go by such a name already, in any spelling and either script. */
export const findSimilarWhileTyping: Enhancer = (form) => {
  const box = document.querySelector<HTMLElement>("[data-similar]");
  const list = box?.querySelector("ul");
  if (!box || !list) return;
  const { similar: kinds = "", locale: lang = "ar" } = box.dataset;
  let timer = 0;
  const ask = async (typed: string) => {
    try {
      const answer = await fetch(`/api/v1/suggest?${new URLSearchParams({ q: typed, lang, kinds, limit: "5" })}`);
      if (!answer.ok) return;
      const { items }: Suggested = await answer.json();
      list.replaceChildren(
        ...items.map(({ page, title }) => {
          const line = document.createElement("li");
          const link = document.createElement("a");
          const name = document.createElement("bdi");
          link.href = `/${lang}/${page}`;
          link.target = "_blank";
          link.rel = "noopener";
          name.textContent = title;
          link.append(name);
          line.append(link);
          return line;
        }),
      );
      box.hidden = items.length === 0;
    } catch {
      // Without a connection the check on the proposal still finds a name that is taken.
    }
  };
  form.addEventListener("input", ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.name.startsWith("titles.")) return;
    clearTimeout(timer);
    const typed = target.value.trim().slice(0, 100);
    if (typed.length >= 3) timer = window.setTimeout(() => void ask(typed), pause);
  });
};
