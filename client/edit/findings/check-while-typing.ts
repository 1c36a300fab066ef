import type { Enhancer } from "../enhancer";
import { fieldsOf } from "../keep/form-fields";
import { openTexts } from "../text/open-texts";
import type { Finding } from "./finding";
import { fixInField } from "./fix-in-field";
import { FindingList } from "./list-findings";
import { markFindings } from "./mark-findings";

/** So long nobody types before the checks are asked. */
const pause = 1500;

/** Has the checks look at the form after each pause, marks what they say in the texts, and lists all of it. For people with an account. */
export const checkWhileTyping: Enhancer = (form, words) => {
  if (form.dataset["visitor"] !== undefined) return;
  const list = new FindingList(form, words);
  let timer = 0;
  let asking: AbortController | undefined;
  let asked = "";
  let last: readonly Finding[] = [];

  const mark = () => {
    for (const [name, view] of openTexts)
      markFindings(
        view,
        last.filter(({ field }) => field === name),
        words,
      );
  };

  const ask = async () => {
    const fields = fieldsOf(form);
    const said = JSON.stringify(fields);
    if (said === asked) return;
    asking?.abort();
    asking = new AbortController();
    const { signal } = asking;
    const body = new FormData();
    for (const [name, value] of Object.entries({ ...fields, place: form.dataset["place"] ?? "" }))
      body.append(name, value);
    try {
      const answer = await fetch(`/${document.documentElement.lang}/edit-check`, { method: "POST", body, signal });
      if (answer.status === 429) {
        timer = window.setTimeout(() => void ask(), 10 * pause);
        return;
      }
      if (!answer.ok) return;
      const { findings, source }: { findings: readonly Finding[]; source: unknown } = await answer.json();
      asked = said;
      form.dispatchEvent(new CustomEvent("source", { detail: source }));
      last = findings;
      list.show(findings);
      mark();
    } catch {
      // Overtaken by what was typed since, or no connection: the checks run again when it is sent.
    }
  };

  const later = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void ask(), pause);
  };
  form.addEventListener("input", later);
  form.addEventListener("change", later);
  form.addEventListener("texts", mark);
  form.addEventListener("keydown", (event) => {
    const { target } = event;
    if (event.key !== "." || !(event.ctrlKey || event.metaKey)) return;
    if (!(target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement)) return;
    if (fixInField(target, last)) event.preventDefault();
  });
};
