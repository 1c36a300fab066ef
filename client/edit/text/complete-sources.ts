import {
  type Completion,
  type CompletionContext,
  type CompletionResult,
  startCompletion,
} from "@codemirror/autocomplete";
import type { EditorView } from "@codemirror/view";
import { suggest } from "./suggest";

/** What `GET /api/v1/sources/{slug}/paragraphs` answers, as far as this script reads it. */
type Paragraphs = {
  items: readonly { n: number; text: string | null; gist: { ar?: string; en?: string } | null }[];
};

/** Completes `[@` with sources by their names, then with the paragraphs of the source, their words shown where one may read them. */
export const completeSources =
  (lang: "ar" | "en") =>
  async (context: CompletionContext): Promise<CompletionResult | null> => {
    const opened = context.matchBefore(/\[@[^[\]\n]{0,300}/);
    if (!opened) return null;
    const part = /(?:^\[|[;؛][ ]*)@?([^;؛]*)$/.exec(opened.text)?.[1] ?? "";
    const cited = /^([a-z0-9-]+)[ ]*[,،][ ]*¶?[ ]?[0-9٠-٩]*$/.exec(part)?.[1];
    if (cited) return paragraphsOf(context, cited, lang);
    const items = part.trim() === "" ? [] : await suggest({ q: part, lang, limit: 10, kinds: "source" }, context);
    if (context.aborted || items.length === 0) return null;
    const hasSign = /@[^@]*$/.test(opened.text);
    return {
      from: context.pos - part.length,
      filter: false,
      options: items.map(({ page, title, kind_label }) => ({
        label: title,
        detail: kind_label,
        apply: (view: EditorView, _chosen: Completion, from: number, to: number) => {
          const insert = `${hasSign ? "" : "@"}${page.slice("source/".length)}${lang === "ar" ? "،" : ","} ¶`;
          view.dispatch({
            changes: { from, to, insert },
            selection: { anchor: from + insert.length },
            userEvent: "input.complete",
          });
          // The source is chosen: now its paragraphs.
          startCompletion(view);
        },
      })),
    };
  };

async function paragraphsOf(
  context: CompletionContext,
  slug: string,
  lang: "ar" | "en",
): Promise<CompletionResult | null> {
  const typed = context.matchBefore(/[,،][ ]*¶?[ ]?[0-9٠-٩]*/);
  if (!typed) return null;
  const { items } = await paragraphs(slug);
  if (context.aborted || items.length === 0) return null;
  const isClosed = context.state.sliceDoc(context.pos, context.pos + 1) === "]";
  return {
    from: typed.from,
    filter: false,
    validFor: /^[,،][ ]*¶?[ ]?$/,
    options: items
      .filter(({ n }) => String(n).startsWith(digitsOf(typed.text)))
      .map(
        ({ n, text, gist }): Completion => ({
          label: `¶ ${n}`,
          detail: (text ?? gist?.[lang] ?? gist?.ar ?? gist?.en ?? "").slice(0, 90),
          ...(text === null ? {} : { info: () => wordsOf(text) }),
          apply: `${lang === "ar" ? "،" : ","} ¶${n}${isClosed ? "" : "]"}`,
        }),
      ),
  };
}

const digitsOf = (text: string) =>
  text.replace(/[^0-9٠-٩]/g, "").replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));

function wordsOf(text: string): Node {
  const shown = document.createElement("p");
  shown.dir = "auto";
  shown.textContent = text.slice(0, 1200);
  return shown;
}

const known = new Map<string, Promise<Paragraphs>>();

/** The paragraphs of a source, asked for once. */
function paragraphs(slug: string): Promise<Paragraphs> {
  const before = known.get(slug);
  if (before) return before;
  const asked = fetch(`/api/v1/sources/${slug}/paragraphs`, { headers: { accept: "application/json" } })
    .then((answer): Promise<Paragraphs> | Paragraphs => (answer.ok ? answer.json() : { items: [] }))
    .catch((): Paragraphs => {
      known.delete(slug);
      return { items: [] };
    });
  known.set(slug, asked);
  return asked;
}
