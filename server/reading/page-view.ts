import "server-only";
import { cacheTag } from "@/db/commands/invalidate";
import { mapClaimOrigins } from "@/db/queries/claim-origins";
import type { PublishedPage } from "@/db/queries/pages";
import { mapClaimsInDoubt } from "@/db/queries/rechecks";
import type { Reader } from "@/db/store";
import type { PageRef } from "@/domain/kinds/names";
import type { RecheckCause } from "@/domain/review/recheck";
import type { PageContent } from "@/domain/revisions/content";
import type { Locale } from "@/domain/text";
import { noteTags } from "../answer-notes";
import { type BodyView, refsOfBodies, renderPageBody } from "./body";
import { type LedgerView, loadLedger } from "./ledger";

export type Provenance = {
  addedBy: string;
  addedAt: number;
  approvedBy?: readonly string[];
  approvedAt?: number;
  imported?: boolean;
};

export type PageView = {
  readonly ref: PageRef;
  readonly content: PageContent;
  readonly ledger: LedgerView & {
    readonly page: PageRef;
    readonly provenance: Readonly<Record<string, Provenance>>;
    readonly inDoubt: ReadonlyMap<string, RecheckCause>;
  };
  readonly body: BodyView;
};

/** Everything that an article shows of a content: rendered text, names, sources, and where each claim came from. */
export async function loadPageView(
  store: Reader,
  {
    ref,
    content,
    history,
  }: { ref: PageRef; content: PageContent; history?: { pageId: number; number: number } | undefined },
  locale: Locale,
): Promise<PageView> {
  noteTags(cacheTag.page(ref), cacheTag.label(ref));
  const loaded = await loadLedger(store, content.claims, [
    ...refsOfBodies(content),
    ...content.aliases.flatMap((alias) => alias.source ?? []),
    ref,
  ]);
  const inDoubt = history ? await mapClaimsInDoubt(store, history.pageId) : new Map<string, RecheckCause>();
  const provenance = history ? await loadProvenance(store, { ...history, content }) : {};
  return {
    ref,
    content,
    ledger: { ...loaded, page: ref, provenance, inDoubt },
    body: renderPageBody(content, loaded, locale, ref),
  };
}

/** The same for a published page. */
export const loadPublishedView = (store: Reader, page: PublishedPage, locale: Locale) =>
  loadPageView(
    store,
    {
      ref: `${page.kind}/${page.slug}`,
      content: page.content,
      history: { pageId: page.id, number: page.revision.number },
    },
    locale,
  );

async function loadProvenance(
  store: Reader,
  page: { pageId: number; number: number; content: PageContent },
): Promise<Record<string, Provenance>> {
  const origins = await mapClaimOrigins(store, page);
  return Object.fromEntries(
    [...origins].map(([id, origin]) => [
      id,
      {
        addedBy: origin.addedBy ?? "",
        addedAt: origin.addedAt,
        imported: origin.imported,
        ...(origin.approvedBy === null ? {} : { approvedBy: [origin.approvedBy] }),
        ...(origin.approvedAt === null ? {} : { approvedAt: origin.approvedAt }),
      },
    ]),
  );
}
