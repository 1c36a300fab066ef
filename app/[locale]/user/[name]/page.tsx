import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { ManageAccount } from "@/components/admin/manage-account";
import { NotFound } from "@/components/errors/not-found";
import { RecentList } from "@/components/history/recent-list";
import { Shell } from "@/components/layout/shell";
import { UserHead } from "@/components/people/user-head";
import { Queue } from "@/components/review/queue";
import { Pager } from "@/components/ui/pager";
import { mapChangeSizes } from "@/db/queries/change-sizes";
import { findAccountById } from "@/db/queries/people";
import { countChangesets, listChangesets } from "@/db/queries/queue";
import { listRecentChanges } from "@/db/queries/revisions";
import { store } from "@/db/store";
import { type PageRef, splitRef } from "@/domain/kinds/names";
import { type Actor, userIdOf } from "@/domain/policy/actor";
import { may } from "@/domain/policy/may";
import type { Locale } from "@/domain/text";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { noteStatus } from "@/server/answer-notes";
import { type Asker, pageAsker } from "@/server/context";
import { heldForm } from "@/server/form";
import { carriedLink } from "@/server/one-time-link";
import { readLocale } from "@/server/reading/address";
import { findUser, mayListProposals, type UserView } from "@/server/reading/user-view";
import { refusalWords } from "../../refusal-words";

type Props = {
  params: Promise<{ locale: string; name: string }>;
  searchParams: Promise<{ before?: string; held?: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const given = await params;
  const user = await findUser(store(), given.name);
  return { ...(user ? { title: user.name } : {}), robots: { index: false } };
}

/** What somebody has contributed, and what of theirs is open for those who may see it. */
export default async function UserPage({ params, searchParams }: Props) {
  const given = await params;
  const locale = readLocale(given.locale);
  if (!locale) notFound();
  const t = translator(locale);
  const user = await findUser(store(), given.name);
  if (!user) {
    noteStatus(404);
    return (
      <Shell locale={locale} path={paths.home(locale)}>
        <NotFound locale={locale} />
      </Shell>
    );
  }
  const asker = await pageAsker();
  const { actor } = asker;
  const search = await searchParams;
  const asked = Number(search.before);
  const before = Number.isSafeInteger(asked) && asked > 0 ? asked : undefined;
  const { items, next } = await listRecentChanges(store(), { writerId: user.id, ...(before ? { before } : {}) });
  const here = paths.user(locale, user.name);
  return (
    <Shell locale={locale} path={here}>
      <div className="wrap reading room">
        <UserHead
          locale={locale}
          name={user.name}
          role={user.role}
          suspended={user.state === "suspended"}
          since={user.createdAt}
        />
        <Management asker={asker} user={user} locale={locale} held={search.held} />
        {!before && mayListProposals(actor, user) && <OpenProposals actor={actor} user={user} locale={locale} />}
        <h2 className="section-title mt-8">{t("history.user.published")}</h2>
        <RecentList
          locale={locale}
          empty={t("history.user.none")}
          changes={items.map((row) => ({
            page: `${row.kind}/${row.slug}` as PageRef,
            number: row.number,
            at: row.createdAt,
            authors: row.authors,
            summary: row.summary,
            approvers: row.reviewedBy === null ? [] : [row.reviewedBy],
            size: { wordsAdded: row.wordsAdded, wordsRemoved: row.wordsRemoved, claimsChanged: row.claimsChanged },
            imported: row.type === "import",
          }))}
          names={Object.fromEntries(items.map((row) => [`${row.kind}/${row.slug}`, row.titles]))}
        />
        <Pager locale={locale} first={before ? here : undefined} next={next ? `${here}?before=${next}` : undefined} />
      </div>
    </Shell>
  );
}

/** What whoever asks may do with this account; nothing at all for most. */
async function Management({
  asker,
  user,
  locale,
  held: heldId,
}: {
  asker: Asker;
  user: UserView;
  locale: Locale;
  held: string | undefined;
}) {
  const { actor } = asker;
  const isSelf = actor.kind === "user" && actor.id === user.id;
  const mayAdminister = may(actor, "user.role") && user.state !== "left";
  const maySuspend =
    may(actor, "user.suspend") && !isSelf && user.state !== "left" && (user.role === "editor" || mayAdminister);
  const mayUndo = may(actor, "user.undo_work") && !isSelf;
  const mayClose = may(actor, "user.close_proposals") && !isSelf;
  if (!mayAdminister && !maySuspend && !mayUndo) return null;
  const requestHeaders = await headers();
  const held = await heldForm(asker, requestHeaders, heldId);
  const account = await findAccountById(store(), user.id);
  return (
    <ManageAccount
      locale={locale}
      account={paths.user(locale, user.name)}
      role={user.role}
      suspended={user.state === "suspended"}
      suspendedReason={account?.suspendedReason ?? null}
      suspendedCause={account?.suspendedCause ?? null}
      waiting={
        mayClose
          ? await countChangesets(store(), {
              authorId: user.id,
              states: ["submitted", "changes_requested"],
              viewer: { id: userIdOf(actor) ?? 0, moderates: true },
            })
          : undefined
      }
      mayUndo={mayUndo}
      maySuspend={maySuspend}
      mayAdminister={mayAdminister}
      link={carriedLink(requestHeaders)}
      refusal={refusalWords(locale, held?.refusal)}
      typed={held?.fields}
    />
  );
}

async function OpenProposals({ actor, user, locale }: { actor: Actor; user: UserView; locale: Locale }) {
  const t = translator(locale);
  const viewer = userIdOf(actor) ?? 0;
  const { items } = await listChangesets(store(), {
    writerId: user.id,
    states: viewer === user.id ? ["draft", "submitted", "changes_requested"] : ["submitted", "changes_requested"],
    viewer: { id: viewer, moderates: false },
  });
  if (items.length === 0) return null;
  const sizes = await mapChangeSizes(
    store(),
    items.map((item) => item.publicId),
  );
  return (
    <section aria-labelledby="proposals">
      <h2 id="proposals" className="section-title mt-8">
        {t("history.user.proposals")}
      </h2>
      <Queue
        locale={locale}
        now={Date.now()}
        empty=""
        items={items.map((item) => ({
          id: item.publicId,
          title: item.title,
          state: item.state,
          author: item.author ?? "",
          since: item.submittedAt ?? item.createdAt,
          kinds: [...new Set(item.pages.map((ref) => splitRef(ref).kind))],
          pages: item.pages.length,
          size: sizes.get(item.publicId) ?? { wordsAdded: 0, wordsRemoved: 0, claimsChanged: 0 },
          findings: item.findings,
          mine: item.authorId === viewer,
          authorSuspended: item.authorSuspended,
        }))}
      />
    </section>
  );
}
