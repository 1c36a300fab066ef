import { type Document, LineCounter, parseDocument } from "yaml";
import { validateClaims } from "@/domain/claims/validate";
import { type KindName, type PageRef, pageRef, reservedSlugs } from "@/domain/kinds/names";
import { problemsOf } from "@/domain/review/problems";
import { type PageContent, pageContent } from "@/domain/revisions/content";
import { lineOfPointer } from "./line-of";
import type { ContentFile, FileProblem } from "./problem";

/** A page as its file describes it. */
export type ContentPage = {
  readonly file: string;
  readonly ref: PageRef;
  readonly kind: KindName;
  readonly slug: string;
  readonly content: PageContent;
  /** The line of a field, by its JSON pointer into the content; that of the nearest field around it where it is not written. */
  readonly lineOf: (pointer: string) => number;
};

/** Reads one file, `<kind>/<slug>.yaml` below any folder; without problems there is a page. */
export function readFile({ path, text }: ContentFile): { page?: ContentPage; problems: FileProblem[] } {
  const [kind = "", name = ""] = path.split(/[\\/]/).slice(-2);
  const ref = pageRef.safeParse(`${kind}/${name.replace(/\.yaml$/, "")}`);
  const slug = ref.success ? ref.data.slice(kind.length + 1) : "";
  if (!ref.success || slug.length > 80 || reservedSlugs.has(slug) || !name.endsWith(".yaml"))
    return { problems: [{ file: path, line: 1, rule: "content.path", at: "" }] };

  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const broken = document.errors.map(({ pos }) => ({
    file: path,
    line: lines.linePos(pos[0]).line,
    rule: "content.yaml",
    at: "",
  }));
  if (broken.length > 0) return { problems: broken };
  const given = plain(document);
  if (given === undefined) return { problems: [{ file: path, line: 1, rule: "content.yaml", at: "" }] };
  if (given === null || typeof given !== "object" || Array.isArray(given))
    return { problems: [{ file: path, line: 1, rule: "content.not_a_page", at: "" }] };

  const lineOf = (pointer: string) => lineOfPointer(document, lines, pointer);
  const named = (at: string, rule: string, params?: FileProblem["params"]): FileProblem => ({
    file: path,
    line: lineOf(at),
    rule,
    at,
    params,
  });
  const taken = ["kind", "schema"].filter((key) => Object.hasOwn(given, key));
  if (taken.length > 0) return { problems: taken.map((key) => named(`/${key}`, "input.unknown_key", { key })) };

  const parsed = pageContent.safeParse({ fields: {}, ...given, kind });
  if (!parsed.success)
    return { problems: problemsOf(parsed.error).map((one) => named(one.pointer, one.message, one.params)) };
  const content = parsed.data as PageContent;
  const rules = validateClaims(content).map((one) => named(one.at, one.message, one.params));
  if (rules.length > 0) return { problems: rules };
  return { page: { file: path, ref: ref.data, kind: content.kind, slug, content, lineOf }, problems: [] };
}

/** The values of a document; undefined where an anchor is missing, or aliases multiply beyond reason. */
function plain(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch {
    return undefined;
  }
}
