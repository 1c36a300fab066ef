import type { CompletionContext, CompletionResult } from "@codemirror/autocomplete";

/** Completes `{{` with the figures of the claims in the form, each with what it says. */
export const completeFigures =
  (form: HTMLFormElement) =>
  (context: CompletionContext): CompletionResult | null => {
    const opened = context.matchBefore(/\{\{[ ]?[a-z_: ]{0,80}/);
    if (!opened) return null;
    const options = figuresOf(form).map(({ mark, says }) => ({ label: mark, detail: says, apply: `${mark}}}` }));
    const behind = /^\}{0,2}/.exec(context.state.sliceDoc(context.pos, context.pos + 2))?.[0].length ?? 0;
    return options.length === 0 ? null : { from: opened.from + 2, to: context.pos + behind, options };
  };

/** A claim as the form carries it along while its fields are not unfolded. */
type Carried = { value?: { type?: string }; qualifiers?: { category?: string } };

/** The figures that the claims in the form would give: each property once, and once more for each category. */
function figuresOf(form: HTMLFormElement): { mark: string; says: string }[] {
  const fields = new FormData(form);
  const text = (name: string) => {
    const value = fields.get(name);
    return typeof value === "string" && value !== "" ? value : undefined;
  };
  const found = new Map<string, string>();
  for (const name of fields.keys()) {
    const at = /^(claims\.\d+)\.property$/.exec(name)?.[1];
    const property = at && text(name);
    if (!property) continue;
    const was: Carried = JSON.parse(text(`${at}.was`) ?? "{}");
    if ((text(`${at}.value.type`) ?? was.value?.type) !== "quantity") continue;
    const category = text(`${at}.qualifiers.category`) ?? was.qualifiers?.category;
    const says = document.getElementById(at)?.querySelector("summary")?.textContent?.trim() ?? "";
    if (!found.has(property)) found.set(property, says);
    if (category && category !== "total") found.set(`${property}:${category}`, says);
  }
  return [...found].map(([mark, says]) => ({ mark, says }));
}
