import type { EditorView } from "@codemirror/view";

/** Text editors that are open, by the name of the field that each stands over. */
export const openTexts = new Map<string, EditorView>();
