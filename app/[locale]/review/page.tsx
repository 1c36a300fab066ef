import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { Shell } from "@/components/layout/shell";
import { Queue } from "@/components/review/queue";
import { QueueFilter } from "@/components/review/queue-filter";
import { UnreviewedPages } from "@/components/review/unreviewed-pages";
import { countCards } from "@/db/queries/cards";
import { mapChangeSizes } from "@/db/queries/change-sizes";
import type { ChangesetFilter } from "@/db/queries/changeset-filter";
import { countFalseAlarms } from "@/db/queries/false-alarms";
import { countChangesets, listChangesets } from "@/db/queries/queue";
import { countRechecks } from "@/db/queries/rechecks";
import { store } from "@/db/store";
import { kindNames, splitRef } from "@/domain/kinds/names";
import { may } from "@/domain/policy/may";
import { isolate } from "@/i18n/direction";
import { formatInstant, formatNumber } from "@/i18n/format";
import { messages } from "@/i18n/messages";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { pageAsker } from "@/server/context";
import { readLocale } from "@/server/reading/address";
import {
  type QueueSearch,
  queueAsQuery,
  queueFilter,
  queueQuery,
  readQueueChoice,
} from "@/server/reading/queue-choice";
import { WorkbenchScript } from "../workbench-script";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<QueueSearch & { mine?: string; after?: string }>;
};

export const metadata: Metadata = { robots: { index: false } };

/** The queue, urgent ones first, then what can be published as it is, then longest waiting; or one's own proposals. */
export default async function ReviewPage({ params, searchParams }: Props) {
  const locale = readLocale((await params).locale);
  if (!locale) notFound();
  const { actor } = await pageAsker();
  const search = await searchParams;
  const isMine = search.mine === "1";
  if (actor.kind !== "user") redirect(paths.signIn(locale, isMine ? paths.mine(locale) : paths.review(locale)));
  const t = translator(locale);
  const after = Number(search.after);
  const now = Date.now();
  const moderates = may({ ...actor, id: -1 }, "changeset.approve", { state: "submitted", ownerIds: [] });
  const mayRead = may(actor, "queue.read");
  const choice = readQueueChoice(search);
  const states = choice.waitingForMe ? (["submitted", "changes_requested"] as const) : (["submitted"] as const);
  const filter: ChangesetFilter = {
    ...(isMine ? { authorId: actor.id } : { states, ...(await queueFilter(store(), choice)) }),
    viewer: { id: actor.id, moderates },
    now,
  };
  const isShown = isMine || mayRead;
  const { items, next } = isShown
    ? await listChangesets(store(), {
        ...filter,
        ...(Number.isSafeInteger(after) && after > 0 ? { after } : {}),
      })
    : { items: [], next: null };
  const count = isShown ? await countChangesets(store(), filter) : 0;
  const falseAlarms = moderates && !isMine ? await countFalseAlarms(store()) : [];
  const sizes = await mapChangeSizes(
    store(),
    items.map((item) => item.publicId),
  );
  const here = isMine ? paths.mine(locale) : paths.review(locale, queueQuery(choice));
  return (
    <>
      <Shell locale={locale} path={paths.review(locale)} keys="workbench">
        <div className="wrap room" data-workbench="queue" data-words={JSON.stringify(messages[locale].workbench.said)}>
          <h1>{t(isMine ? "review.queue.mine" : "review.queue.title")}</h1>
          <p className="inline-list">
            {isMine ? (
              <a href={paths.review(locale)}>{t("review.queue.title")}</a>
            ) : (
              <a href={paths.mine(locale)}>{t("review.queue.mine")}</a>
            )}
            {isMine && <a href={paths.drafts(locale)}>{t("edit.drafts.link")}</a>}
            <a href={paths.notifications(locale)}>{t("community.notices.title")}</a>
            {!isMine && mayRead && <a href="/feed/review.atom">{t("common.nav.feeds")}</a>}
            {may(actor, "recheck.confirm") && (
              <a href={paths.rechecks(locale)}>{t("review.recheck.link", { count: await countRechecks(store()) })}</a>
            )}
            {may(actor, "report.close") && <a href={paths.reports(locale)}>{t("community.report.link")}</a>}
          </p>
          {!isMine && <p className="soft">{t("review.queue.intro")}</p>}
          {!isMine && <QueueFilter locale={locale} choice={choice} />}
          <p className="small">{t("review.queue.count", { count })}</p>
          <Queue
            locale={locale}
            now={now}
            queue={isMine ? undefined : queueAsQuery(choice)}
            empty={t(isMine ? "review.queue.mineEmpty" : "review.queue.empty")}
            emptyHint={isMine ? undefined : t("review.queue.emptyHint")}
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
              urgent: item.urgent,
              mine: item.authorId === actor.id,
              authorSuspended: item.authorSuspended,
              turn: moderates && item.state === "submitted" && item.authorId !== actor.id,
              heldBy:
                item.lease &&
                t("review.queue.heldBy", {
                  name: isolate(item.lease.holder),
                  time: formatInstant(item.lease.until, locale),
                }),
              takeable:
                !item.lease &&
                may(actor, "changeset.take", {
                  state: item.state,
                  ownerIds: item.authorId === null ? [] : [item.authorId],
                }),
            }))}
            first={search.after ? here : undefined}
            next={next ? `${here}${here.includes("?") ? "&" : "?"}after=${next}` : undefined}
          />
          {falseAlarms.length > 0 && (
            <details className="small">
              <summary>{t("review.finding.falseAlarms")}</summary>
              <ul>
                {falseAlarms.map(({ check, count }) => (
                  <li key={check}>
                    <bdi>{check}</bdi> <span className="tabular">{formatNumber(count, locale)}</span>
                  </li>
                ))}
              </ul>
            </details>
          )}
          {!isMine && may(actor, "page.confirm") && (
            <UnreviewedPages
              locale={locale}
              counts={
                await Promise.all(
                  kindNames.map(async (kind) => ({
                    kind,
                    count: await countCards(store(), { kind, locale, reviewed: false }),
                  })),
                )
              }
            />
          )}
        </div>
      </Shell>
      <WorkbenchScript />
    </>
  );
}
