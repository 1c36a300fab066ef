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

/** The figures that the claims in the form would give: each property once, and once more for each category. */
function figuresOf(form: HTMLFormElement): { mark: string; says: string }[] {
  const fields = new FormData(form);
  const found = new Map<string, string>();
  for (const [name, type] of fields) {
    const at = /^(claims\.\d+)\.value\.type$/.exec(name)?.[1];
    if (!at || type !== "quantity") continue;
    const property = fields.get(`${at}.property`);
    const category = fields.get(`${at}.qualifiers.category`);
    if (typeof property !== "string") continue;
    const says = document.getElementById(at)?.querySelector("summary")?.textContent?.trim() ?? "";
    if (!found.has(property)) found.set(property, says);
    if (typeof category === "string" && category !== "" && category !== "total")
      found.set(`${property}:${category}`, says);
  }
  return [...found].map(([mark, says]) => ({ mark, says }));
}
