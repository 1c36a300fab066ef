import type { Completion, CompletionContext, CompletionResult } from "@codemirror/autocomplete";
import type { EditorView } from "@codemirror/view";
import { type Suggested, suggest } from "./suggest";

/** Completes `[[` with pages by any of their names, in any spelling and either script. */
export const completePages =
  (lang: string) =>
  async (context: CompletionContext): Promise<CompletionResult | null> => {
    const opened = context.matchBefore(/\[\[[^[\]\n|]{0,60}/);
    if (!opened) return null;
    const behind = context.state.sliceDoc(context.pos, context.state.doc.lineAt(context.pos).to);
    // Words that were marked before the button for links was pressed stand behind a bar: they are what to look for.
    const label = /^\\?\|([^\]|]{1,200})\]\]/.exec(behind)?.[1];
    const typed = opened.text.slice(2).trim() || (label ?? "");
    if (typed.replace(/^\w+\//, "") === "") return null;
    const items = await suggest(
      { q: typed.replace(/^(?:event|group|place|person|source)\//, ""), lang, limit: 10 },
      context,
    );
    if (context.aborted || items.length === 0) return null;
    const isCell = /^\s*\|/.test(context.state.doc.lineAt(context.pos).text);
    return {
      from: opened.from + 2,
      options: items.map((item) => optionOf(item, { isCell, hasLabel: label !== undefined })),
      filter: false,
    };
  };

function optionOf(item: Suggested, { isCell, hasLabel }: { isCell: boolean; hasLabel: boolean }): Completion {
  // A page found by another name is called by that name; a bar in the cell of a table would end the cell.
  const label = item.alias && !hasLabel ? `${isCell ? "\\" : ""}|${item.alias}` : "";
  return {
    label: item.alias ?? item.title,
    detail: [item.alias ? item.title : "", item.kind_label].filter(Boolean).join(" · "),
    apply: (view: EditorView, _chosen: Completion, from: number, to: number) => {
      const behind = view.state.sliceDoc(to, to + 210);
      const tail = hasLabel ? "" : (/^\]{0,2}/.exec(behind)?.[0] ?? "");
      const insert = `${item.page}${label}${hasLabel ? "" : "]]"}`;
      const end = hasLabel ? (/^\\?\|[^\]]*\]\]/.exec(behind)?.[0].length ?? 0) : 0;
      view.dispatch({
        changes: { from, to: to + tail.length, insert },
        selection: { anchor: from + insert.length + end },
        userEvent: "input.complete",
      });
    },
  };
}
