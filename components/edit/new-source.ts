import type { DateValue } from "@/domain/claims/values";
import type { ParagraphRecord } from "@/domain/kinds/fields";
import { slugOf } from "@/domain/kinds/slug-of";
import type { Unread } from "./draft-claim";
import { defined, FormValues } from "./form-values";
import { readDate } from "./read-date";

/** A source that is cited for the first time, as the form of another page holds it. */
export type NewSource = {
  readonly title: string;
  readonly publisher?: string | undefined;
  readonly published?: DateValue | Unread | undefined;
  readonly language: string;
  readonly type: string;
  readonly reliability: string;
  readonly url?: string | undefined;
  /** Its text as pasted: whoever writes the form gets it back, and nobody else. */
  readonly text?: string | undefined;
  readonly paragraphs: readonly ParagraphRecord[];
  readonly sha256?: string | undefined;
};

/** A text of which the paragraphs were numbered. */
type Numbered = Required<Pick<NewSource, "paragraphs">> & { readonly sha256: string };

/** What is only there if somebody typed it. */
const typed = ["title", "publisher", "published", "url", "text"].map((key) => `newSource.${key}`);

/** The new source that a posted form describes; undefined where nothing of it was typed. One without a title is refused, not lost. */
export function readNewSource(
  entries: Iterable<readonly [string, FormDataEntryValue]>,
  numbered?: Numbered,
): NewSource | undefined {
  const form = FormValues.of(entries);
  if (!typed.some((name) => form.text(name))) return undefined;
  return {
    title: form.text("newSource.title") ?? "",
    publisher: form.text("newSource.publisher"),
    published: readDate({ said: form.text("newSource.published") }, undefined) as DateValue | Unread | undefined,
    language: form.text("newSource.language") ?? "ar",
    type: form.text("newSource.type") ?? "unknown",
    reliability: form.text("newSource.reliability") ?? "F",
    url: form.text("newSource.url"),
    text: form.values.get("newSource.text") || undefined,
    paragraphs: numbered?.paragraphs ?? [],
    sha256: numbered?.sha256,
  };
}

/** The page of a new source as a change of the proposal; what was read is validated with the proposal. */
export function newSourcePage(source: NewSource): { slug: string; content: Record<string, unknown> } {
  const side = (text: string) => ({ [/[\u0600-\u06ff]/.test(text) ? "ar" : "en"]: text });
  return {
    slug: slugFor(source),
    content: {
      schema: 1,
      titles: side(source.title),
      fields: defined({
        type: source.type,
        publisher: source.publisher ? side(source.publisher) : undefined,
        published: source.published,
        language: source.language,
        reliability: source.reliability,
        url: source.url,
        sha256: source.sha256,
        flags: source.published ? [] : ["undated"],
        paragraphs: source.paragraphs,
      }),
    },
  };
}

/** A readable address: the Latin words of outlet and title, or the language, and the day where it is known. */
function slugFor({ title, publisher, published, language, sha256 }: NewSource): string {
  const day = published && "start" in published ? published.start : undefined;
  const words = slugOf(`${publisher ?? ""} ${title}`);
  return [words || `report-${language}`, day ?? (words ? undefined : sha256?.slice(0, 8))].filter(Boolean).join("-");
}
