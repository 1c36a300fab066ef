import type { LedgerContext } from "@/domain/claims/context";
import type { PageRef } from "@/domain/kinds/names";
import type { PageContent } from "@/domain/revisions/content";
import { type Locale, textFor } from "@/domain/text";
import { isoTime } from "../iso-time";
import { claimNode } from "./claim-node";
import { type Around, type Node, unlessEmpty } from "./node";
import { subjectNode } from "./subject-node";

/** A published page and what is known around it. */
export type PublishedPage = Around & {
  readonly ref: PageRef;
  readonly content: PageContent;
  readonly locale: Locale;
  readonly context: LedgerContext;
  readonly revision: { readonly number: number; readonly createdAt: number; readonly address: string };
  readonly site: { readonly name: string; readonly address: string };
};

/** A page in the words of schema.org: what it tells of, with its claims, each with who says so and where. */
export function pageNode(page: PublishedPage): Node {
  const { ref, content, locale, revision, site } = page;
  const address = page.addressOf(ref);
  const summary = textFor(content.summary, locale);
  return {
    "@context": "https://schema.org",
    "@type": "WebPage",
    "@id": address,
    url: address,
    name: textFor(content.titles, locale)?.text,
    description: summary?.text,
    inLanguage: summary?.lang ?? locale,
    dateModified: isoTime(revision.createdAt),
    version: revision.number,
    license: "https://creativecommons.org/licenses/by-sa/4.0/",
    archivedAt: revision.address,
    isPartOf: { "@type": "WebSite", "@id": site.address, name: site.name },
    mainEntity: {
      ...subjectNode(content, page.context, locale, page),
      subjectOf: unlessEmpty(content.claims.map((claim) => claimNode(claim, address, locale, page))),
    },
  };
}
