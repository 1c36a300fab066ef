import { newSourcePage, readNewSource } from "@/components/edit/new-source";
import { findSourceOfText } from "@/db/queries/find-source-text";
import { numberText } from "@/db/queries/number-text";
import { store } from "@/db/store";
import type { PageRef } from "@/domain/kinds/names";
import { newSourceRef } from "@/domain/kinds/new-source-ref";
import type { Fields } from "@/server/form";

/** The text of a new source numbered at once and left out of the form: paragraphs keep their kinds and hashes, the file its own. */
export function numberSource(fields: Fields): Fields {
  const { "newSource.text": text = "", ...rest } = fields;
  if (!text.trim()) return rest;
  return { ...rest, "newSource.numbered": JSON.stringify(numberText(text)) };
}

/**
 * The new source of a form as a page of its proposal, and the form's own page citing it by its address. A text that the wiki has
 * already is the source that has it: no second page is made.
 */
export async function withNewSource(fields: Fields, content: Record<string, unknown>) {
  const source = readNewSource(Object.entries(fields));
  if (!source) return { content, page: undefined };
  const same = source.sha256 ? await findSourceOfText(store(), source.sha256) : undefined;
  const page = newSourcePage(source);
  const ref: PageRef = same ?? `source/${page.slug}`;
  return {
    content: citing(content, ref),
    page: same ? undefined : { kind: "source" as const, slug: page.slug, base: null, content: page.content },
  };
}

/** The content with the address of the new source wherever it is cited. */
function citing(content: Record<string, unknown>, ref: PageRef): Record<string, unknown> {
  const slug = ref.slice("source/".length);
  const text = JSON.stringify(content)
    .replaceAll(`"source":"${newSourceRef}"`, `"source":"${ref}"`)
    .replaceAll(/\[@new(?=[\],;\s])/g, `[@${slug}`);
  return JSON.parse(text) as Record<string, unknown>;
}
