import { EditorState } from "@codemirror/state";
import type { Words } from "../words";

/** The library's own sentences, by the keys of ours. */
const own = {
  Find: "find.find",
  Replace: "find.replaceWith",
  next: "find.next",
  previous: "find.previous",
  all: "find.all",
  "match case": "find.case",
  regexp: "find.pattern",
  "by word": "find.word",
  replace: "find.replace",
  "replace all": "find.replaceAll",
  close: "find.close",
  "current match": "find.current",
  "replaced $ matches": "find.replacedAll",
  "replaced match on line $": "find.replacedOne",
  "on line": "find.line",
  Completions: "complete.list",
  "Control character": "find.control",
  Diagnostics: "finding.list",
  "No diagnostics": "finding.none",
} as const;

/** What the library says, in the language of the page. */
export const phrases = (words: Words) =>
  EditorState.phrases.of(Object.fromEntries(Object.entries(own).map(([theirs, ours]) => [theirs, words(ours)])));
