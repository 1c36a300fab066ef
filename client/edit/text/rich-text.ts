import { autocompletion, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { lintKeymap } from "@codemirror/lint";
import { search, searchKeymap } from "@codemirror/search";
import { EditorState } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";
import { fixFinding } from "../findings/mark-findings";
import type { Words } from "../words";
import { completeFigures } from "./complete-figures";
import { completePages } from "./complete-pages";
import { completeSources } from "./complete-sources";
import { markdown } from "./markdown";
import { markupMarks } from "./markup-marks";
import { pasteAsText } from "./paste";
import { phrases } from "./phrases";
import { toolKeys } from "./toolbar";

/** The text editor over a field of the form, in whose name and language it speaks. The field keeps the words that are sent. */
export function richText(
  { field, label }: { field: HTMLTextAreaElement; label: HTMLLabelElement | undefined },
  form: HTMLFormElement,
  words: Words,
): EditorView {
  const lang = field.lang === "ar" ? "ar" : "en";
  if (label) label.id ||= `${field.id}-label`;
  const described = field.getAttribute("aria-describedby");
  return new EditorView({
    state: EditorState.create({
      doc: field.value,
      extensions: [
        phrases(words),
        history(),
        markdown,
        markupMarks,
        EditorView.lineWrapping,
        autocompletion({
          override: [completePages(lang), completeSources(lang), completeFigures(form)],
          icons: false,
          activateOnTyping: true,
          // It opens only behind signs that ask for it, so nobody chooses by accident.
          interactionDelay: 0,
        }),
        search({ top: true }),
        keymap.of([
          ...toolKeys,
          ...completionKeymap,
          ...searchKeymap,
          ...historyKeymap,
          { key: "Mod-.", run: fixFinding, preventDefault: true },
          ...lintKeymap,
          ...defaultKeymap,
        ]),
        pasteAsText(form, words),
        EditorView.contentAttributes.of({
          // Editable text takes the focus anyway; said so, assistive software knows that the scrolled part can be reached.
          tabindex: "0",
          lang,
          dir: field.dir || "auto",
          spellcheck: "true",
          ...(label ? { "aria-labelledby": label.id } : {}),
          ...(described ? { "aria-describedby": described } : {}),
          ...(field.ariaInvalid ? { "aria-invalid": "true" } : {}),
        }),
        EditorView.updateListener.of(({ docChanged, state }) => {
          if (!docChanged) return;
          field.value = state.doc.toString();
          field.dispatchEvent(new Event("input", { bubbles: true }));
        }),
      ],
    }),
  });
}
