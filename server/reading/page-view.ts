import "server-only";
import { cacheTag } from "@/db/commands/invalidate";
import { type ClaimOrigin, mapClaimOrigins, mapPublishedOrigins } from "@/db/queries/claim-origins";
import { findPageText } from "@/db/queries/page-texts";
import type { PublishedPage } from "@/db/queries/pages";
import { mapClaimsInDoubt } from "@/db/queries/rechecks";
import type { Reader } from "@/db/store";
import type { PageRef } from "@/domain/kinds/names";
import type { RecheckCause } from "@/domain/review/recheck";
import type { PageContent } from "@/domain/revisions/content";
import { type Locale, textFor } from "@/domain/text";
import { noteTags } from "../answer-notes";
import { type BodyView, refsOfText, renderPageBody, setText } from "./body";
import { type LedgerView, loadLedger } from "./ledger";

export type Provenance = {
  addedBy: readonly string[];
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
    published,
    history,
  }: {
    ref: PageRef;
    content: PageContent;
    /** The page whose published revision this is: its text was set and its claims were traced when it was published. */
    published?: number | undefined;
    /** The place of an old revision in the history of its page. */
    history?: { pageId: number; number: number } | undefined;
  },
  locale: Locale,
): Promise<PageView> {
  noteTags(cacheTag.page(ref), cacheTag.label(ref));
  const lang = textFor(content.body, locale)?.lang;
  const kept = published && lang ? await findPageText(store, published, lang) : undefined;
  const text = kept ?? setText(content, locale);
  const loaded = await loadLedger(store, content.claims, [
    ...refsOfText(text),
    ...content.aliases.flatMap((alias) => alias.source ?? []),
    ref,
  ]);
  const pageId = published ?? history?.pageId;
  const inDoubt = pageId ? await mapClaimsInDoubt(store, pageId) : new Map<string, RecheckCause>();
  const origins = published
    ? await mapPublishedOrigins(store, published)
    : history && (await mapClaimOrigins(store, { ...history, content }));
  return {
    ref,
    content,
    ledger: { ...loaded, page: ref, provenance: provenanceOf(origins), inDoubt },
    body: renderPageBody(content, loaded, locale, ref, text),
  };
}

/** The same for a published page. */
export const loadPublishedView = (store: Reader, page: PublishedPage, locale: Locale) =>
  loadPageView(
    store,
    {
      ref: `${page.kind}/${page.slug}`,
      content: page.content,
      published: page.id,
    },
    locale,
  );

const provenanceOf = (origins: ReadonlyMap<string, ClaimOrigin> = new Map()): Record<string, Provenance> =>
  Object.fromEntries(
    [...origins].map(([id, origin]) => [
      id,
      {
        addedBy: origin.addedBy,
        addedAt: origin.addedAt,
        imported: origin.imported,
        ...(origin.approvedBy === null ? {} : { approvedBy: [origin.approvedBy] }),
        ...(origin.approvedAt === null ? {} : { approvedAt: origin.approvedAt }),
      },
    ]),
  );
