import { type Diagnostic, forEachDiagnostic, nextDiagnostic, setDiagnostics } from "@codemirror/lint";
import type { Command, EditorView } from "@codemirror/view";
import type { Words } from "../words";
import { type Finding, placeIn } from "./finding";

/** Puts the findings of a text at their words, each with the words that can stand there instead. */
export function markFindings(view: EditorView, findings: readonly Finding[], words: Words) {
  const text = view.state.doc.toString();
  const marks = findings.flatMap((finding): Diagnostic[] => {
    const place = placeIn(text, finding);
    if (!place) return [];
    return [
      {
        ...place,
        severity: finding.severity === "notice" ? "info" : finding.severity,
        message: `${finding.message} ${finding.advice}`,
        actions: finding.by.map((by) => ({
          name: by === "" ? words("finding.remove") : words("finding.use", { word: by }),
          apply: (text: EditorView, from: number, to: number) => exchange(text, { from, to }, by),
        })),
      },
    ];
  });
  view.dispatch(setDiagnostics(view.state, marks));
}

/** Puts other words in place of some; where nothing takes their place, one of the blanks around them goes too. */
export function exchange(view: EditorView, { from, to }: { from: number; to: number }, by: string) {
  const blank = by === "" && view.state.sliceDoc(to, to + 1) === " " ? 1 : 0;
  view.dispatch({ changes: { from, to: to + blank, insert: by }, userEvent: "input" });
}

/** One key: puts the neutral words in place of those that the cursor stands on, else goes to the next finding. */
export const fixFinding: Command = (view) => {
  const { head } = view.state.selection.main;
  let fix: (() => void) | undefined;
  forEachDiagnostic(view.state, ({ actions }, from, to) => {
    const [first] = actions ?? [];
    if (!fix && first && from <= head && head <= to) fix = () => first.apply(view, from, to);
  });
  if (!fix) return nextDiagnostic(view);
  fix();
  return true;
};
