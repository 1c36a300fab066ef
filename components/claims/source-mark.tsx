import type { Claim } from "@/domain/claims/claim";
import { propertyNamed } from "@/domain/claims/registry";
import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";

type Props = { claims: readonly Claim[]; locale: Locale };

/** Where the reports of a property stand on its page: the line of the only one, else the list of all of them. */
export function reportsHref(claims: readonly Claim[]): string | undefined {
  const [first, ...more] = claims;
  if (!first) return undefined;
  return more.length === 0 ? `#claim-${first.id}` : `#property-${first.property}`;
}

/** A small mark after a value that cannot itself be the link, as it leads to a page: it leads to the value's sources. */
export function SourceMark({ claims, locale }: Props) {
  const href = reportsHref(claims);
  if (!href) return null;
  const property = claims[0]?.property ?? "";
  const what = propertyNamed(property)?.label[locale] ?? property;
  return (
    <a className="source-mark" href={href} aria-label={translator(locale)("ledger.facts.sourceOf", { what })}>
      ¶
    </a>
  );
}
