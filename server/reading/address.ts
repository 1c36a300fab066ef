import "server-only";
import { kindNamed } from "@/domain/kinds";
import type { KindName, PageRef } from "@/domain/kinds/names";
import { slugPattern } from "@/domain/kinds/names";
import { type Locale, locales } from "@/domain/text";

export type PageAddress = {
  readonly locale: Locale;
  readonly kind: KindName;
  readonly slug: string;
  readonly ref: PageRef;
};

/** The page that a path names, if such an address can exist at all. */
export function readAddress(params: { locale: string; kind: string; slug: string }): PageAddress | undefined {
  const locale = readLocale(params.locale);
  const kind = kindNamed(params.kind);
  if (!locale || !kind || !slugPattern.test(params.slug) || params.slug.length > 80) return undefined;
  return { locale, kind: kind.name, slug: params.slug, ref: `${kind.name}/${params.slug}` };
}

/** The language that a path names. */
export const readLocale = (text: string): Locale | undefined => locales.find((one) => one === text);
