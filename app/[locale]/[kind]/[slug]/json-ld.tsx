import type { PublishedPage } from "@/db/queries/pages";
import { type Locale, textFor } from "@/domain/text";
import { printNode } from "@/exports/json-ld/node";
import { pageNode } from "@/exports/json-ld/page-node";
import { paths } from "@/i18n/paths";
import { siteName } from "@/i18n/site";
import { env } from "@/server/env";
import type { PageAddress } from "@/server/reading/address";
import type { PageView } from "@/server/reading/page-view";

type Props = { address: PageAddress; page: PublishedPage; view: PageView; locale: Locale };

/** What an article says, for programs: the words of schema.org in a block of data that nothing runs. */
export function JsonLd({ address: { ref }, page, view: { ledger }, locale }: Props) {
  const { origin } = env().siteUrl;
  const node = pageNode({
    ref,
    content: page.content,
    locale,
    context: ledger,
    addressOf: (one) => `${origin}${paths.page(locale, one)}`,
    nameOf: (one) => textFor(ledger.names[one], locale)?.text,
    sourceType: (one) => ledger.sources[one]?.type,
    revision: {
      number: page.revision.number,
      createdAt: page.revision.createdAt,
      address: `${origin}${paths.revision(locale, ref, page.revision.number)}`,
    },
    site: { name: siteName(locale), address: `${origin}${paths.home(locale)}` },
  });
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON without a single <, in a block that no browser runs
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: printNode(node) }} />;
}
