import { startCompletion } from "@codemirror/autocomplete";
import { EditorSelection } from "@codemirror/state";
import type { Command, EditorView } from "@codemirror/view";

/** Puts signs around what is selected, or takes them away where they stand. */
export const around =
  (sign: string): Command =>
  (view) => {
    view.dispatch(
      view.state.changeByRange(({ from, to }) => {
        const before = view.state.sliceDoc(from - sign.length, from);
        const behind = view.state.sliceDoc(to, to + sign.length);
        if (before === sign && behind === sign)
          return {
            changes: [
              { from: from - sign.length, to: from },
              { from: to, to: to + sign.length },
            ],
            range: EditorSelection.range(from - sign.length, to - sign.length),
          };
        return {
          changes: [
            { from, insert: sign },
            { from: to, insert: sign },
          ],
          range: EditorSelection.range(from + sign.length, to + sign.length),
        };
      }),
      { userEvent: "input" },
    );
    return true;
  };

/** Begins each selected line with signs, or takes them away where all lines have them. */
export const before =
  (sign: string): Command =>
  (view) => {
    const { doc, selection } = view.state;
    const first = doc.lineAt(selection.main.from).number;
    const last = doc.lineAt(selection.main.to).number;
    const lines = Array.from({ length: last - first + 1 }, (_, index) => doc.line(first + index));
    const isThere = lines.every(({ text }) => text.startsWith(sign));
    view.dispatch({
      changes: lines.map(({ from }) => (isThere ? { from, to: from + sign.length } : { from, insert: sign })),
      userEvent: "input",
    });
    return true;
  };

/** Writes an opening and offers what can follow. Selected words become the label of a link. */
export const opening =
  (sign: "[[" | "[@" | "{{"): Command =>
  (view) => {
    const { from, to } = view.state.selection.main;
    const selected = view.state.sliceDoc(from, to).replace(/\s+/g, " ");
    const isLabel = sign === "[[" && selected !== "" && !/[[\]|]/.test(selected);
    const bar = /^\s*\|/.test(view.state.doc.lineAt(from).text) ? "\\|" : "|";
    const behind = isLabel ? `${bar}${selected}]]` : "";
    view.dispatch({
      changes: { from: isLabel ? from : to, to, insert: sign + behind },
      selection: { anchor: (isLabel ? from : to) + sign.length },
      userEvent: "input",
    });
    return startCompletion(view);
  };

/** After a command the words are what one wants to go on with. */
export const runIn = (view: EditorView, command: Command) => {
  command(view);
  view.focus();
};
