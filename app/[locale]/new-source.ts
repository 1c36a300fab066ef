import { isUnread } from "@/components/edit/draft-claim";
import { type NewSource, newSourcePage, readNewSource } from "@/components/edit/new-source";
import { findSourceOfText, type SourceOfText } from "@/db/queries/find-source-text";
import { type NumberedText, numberText } from "@/db/queries/number-text";
import { mapSources } from "@/db/queries/sources";
import { store } from "@/db/store";
import type { PageRef } from "@/domain/kinds/names";
import { newSourceRef } from "@/domain/kinds/new-source-ref";
import { ok } from "@/domain/result";
import { type Outcome, refuse } from "@/domain/review/refusal";
import { type Locale, textFor } from "@/domain/text";
import type { Fields } from "@/server/form";

/** The new source of a form with its text numbered: paragraphs have their kinds and hashes, the file its own. */
export function proposedSource(fields: Fields): { source: NewSource; text: NumberedText | undefined } | undefined {
  const typed = fields["newSource.text"] ?? "";
  const text = typed.trim() ? numberText(typed) : undefined;
  const source = readNewSource(Object.entries(fields), text);
  return source && { source, text };
}

/** The published source that has the text of a new one already, and what it is called. */
export async function sameSource(
  text: NumberedText | undefined,
  locale: Locale,
): Promise<(SourceOfText & { title: string }) | undefined> {
  const same = text && (await findSourceOfText(store(), text));
  if (!same) return undefined;
  const titles = (await mapSources(store(), [same.ref])).get(same.ref)?.titles ?? {};
  return { ...same, title: textFor(titles, locale)?.text ?? same.ref };
}

type Cited = { content: Record<string, unknown>; page: SourceChange | undefined };
type SourceChange = { kind: "source"; slug: string; base: null; content: Record<string, unknown> };

/**
 * The new source of a form as a page of its proposal, and the form's own page citing it by its address. A text that the wiki has
 * already is the source that has it: no second page is made. Where that one numbers its paragraphs otherwise, whoever cites it
 * has to look.
 */
export async function withNewSource(
  fields: Fields,
  content: Record<string, unknown>,
  locale: Locale,
): Promise<Outcome<Cited>> {
  const proposed = proposedSource(fields);
  if (!proposed) return ok({ content, page: undefined });
  const same = await sameSource(proposed.text, locale);
  if (same && !same.isNumberedAlike)
    return refuse("invalid_input", {
      problems: [
        { pointer: "/newSource/text", message: "source.same_text", params: { page: same.title, ref: same.ref } },
      ],
    });
  const page = newSourcePage(proposed.source);
  const ref: PageRef = same?.ref ?? `source/${page.slug}`;
  return ok({
    content: citing(content, ref),
    page: same ? undefined : { kind: "source", slug: page.slug, base: null, content: page.content },
  });
}

/**
 * The same for a form that is still being written, for the checks: what is not there yet keeps nothing from being looked at, and
 * the words of the new text are at hand.
 */
export async function withUnfinishedSource(fields: Fields, content: Record<string, unknown>, locale: Locale) {
  const proposed = proposedSource(fields);
  const same = await sameSource(proposed?.text, locale);
  if (!proposed) return { content, page: undefined, text: undefined, same };
  const { source, text } = proposed;
  const { slug, content: page } = newSourcePage({
    ...source,
    title: source.title || "–",
    published: isUnread(source.published) ? undefined : source.published,
  });
  const ref: PageRef = same?.isNumberedAlike ? same.ref : `source/${slug}`;
  const change: SourceChange | undefined = same?.isNumberedAlike
    ? undefined
    : { kind: "source", slug, base: null, content: page };
  return { content: citing(content, ref), page: change, text, same };
}

/** The content with the address of the new source wherever it is cited. */
function citing(content: Record<string, unknown>, ref: PageRef): Record<string, unknown> {
  const slug = ref.slice("source/".length);
  const text = JSON.stringify(content)
    .replaceAll(`"source":"${newSourceRef}"`, `"source":"${ref}"`)
    .replaceAll(/\[@new(?=[\],;\s])/g, `[@${slug}`);
  return JSON.parse(text) as Record<string, unknown>;
}
