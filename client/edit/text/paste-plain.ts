import type { Enhancer } from "../enhancer";
import { htmlToMarkdown } from "./html-to-markdown";
import { longestPaste, refusePaste } from "./refuse-paste";

/** The plain fields of the form take a paste as the text editor does: Markdown where a body is written, and never more than a body may hold. */
export const pasteIntoFields: Enhancer = (form, words) => {
  form.addEventListener("paste", (event) => {
    const { target, clipboardData: data } = event;
    if (!data || event.defaultPrevented) return;
    if (!(target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement)) return;
    const plain = data.getData("text/plain");
    const html = data.getData("text/html");
    if (plain.length > longestPaste || html.length > 8 * longestPaste) {
      event.preventDefault();
      refusePaste(form, words, plain || html);
      return;
    }
    const text = html && target.matches("textarea.tall") ? htmlToMarkdown(html) : undefined;
    if (!text || text === plain) return;
    event.preventDefault();
    if (text.length > longestPaste) return refusePaste(form, words, text);
    target.setRangeText(text, target.selectionStart ?? 0, target.selectionEnd ?? 0, "end");
    target.dispatchEvent(new Event("input", { bubbles: true }));
  });
};
