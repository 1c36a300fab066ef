import { EditorView } from "@codemirror/view";
import type { Words } from "../words";
import { htmlToMarkdown } from "./html-to-markdown";
import { longestPaste, refusePaste } from "./refuse-paste";

/** What is pasted from a page or a word processor becomes Markdown; what is beyond all measure is refused and kept in the browser. */
export const pasteAsText = (form: HTMLFormElement, words: Words) =>
  EditorView.domEventHandlers({
    paste(event, view) {
      const data = event.clipboardData;
      if (!data) return false;
      const plain = data.getData("text/plain");
      const html = data.getData("text/html");
      if (plain.length > longestPaste || html.length > 8 * longestPaste) {
        event.preventDefault();
        refusePaste(form, words, plain || html);
        return true;
      }
      const text = html ? htmlToMarkdown(html) : undefined;
      if (!text || text === plain) return false;
      event.preventDefault();
      if (text.length > longestPaste) refusePaste(form, words, text);
      else view.dispatch(view.state.replaceSelection(text), { userEvent: "input.paste", scrollIntoView: true });
      return true;
    },
  });
