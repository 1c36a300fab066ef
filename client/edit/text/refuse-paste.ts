import { putLocal } from "../keep/local-copies";
import { say } from "../keep/say";
import type { Words } from "../words";

/** Characters that one paste may have: as many as a body of text may have bytes. */
export const longestPaste = 512 * 1024;

/** Says that a paste is too long, names the limit, and keeps its words in this browser, where a button gives them back as a file. */
export function refusePaste(form: HTMLFormElement, words: Words, text: string) {
  void putLocal({ id: `paste ${form.dataset["place"] ?? ""}`, place: "", fields: { text }, saves: 0, at: Date.now() });
  const again = document.createElement("a");
  again.href = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
  again.download = "text.txt";
  again.textContent = words("paste.download");
  say(form, words("paste.tooLong", { size: Math.ceil(text.length / 1024), limit: longestPaste / 1024 }), {
    tone: "danger",
    actions: [again],
  });
}
