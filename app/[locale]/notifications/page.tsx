import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { Shell } from "@/components/layout/shell";
import { NoticeList } from "@/components/people/notice-list";
import { EmptyState } from "@/components/ui/empty-state";
import { store } from "@/db/store";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { pageAsker } from "@/server/context";
import { readLocale } from "@/server/reading/address";
import { loadNoticeGroups } from "@/server/reading/notice-groups";

type Props = { params: Promise<{ locale: string }> };

export const metadata: Metadata = { robots: { index: false } };

/** What happened to proposals that concern whoever asks, their turn first. */
export default async function NotificationsPage({ params }: Props) {
  const locale = readLocale((await params).locale);
  if (!locale) notFound();
  const { actor } = await pageAsker();
  if (actor.kind !== "user") redirect(paths.signIn(locale, paths.notifications(locale)));
  const t = translator(locale);
  const { groups, newest } = await loadNoticeGroups(store(), actor);
  const shown = groups.map(({ changeset, yourTurn, notices }) => ({
    changeset: { id: changeset.publicId, title: changeset.title, state: changeset.state },
    yourTurn,
    notices: notices.map((one) => ({
      id: one.id,
      kind: one.kind,
      actor: one.actor ?? undefined,
      at: one.createdAt,
      unread: !one.read,
    })),
  }));
  return (
    <Shell locale={locale} path={paths.notifications(locale)}>
      <div className="wrap room stack">
        <h1>{t("community.notices.title")}</h1>
        <p className="soft">{t("community.notices.intro")}</p>
        <p className="inline-list">
          <a href={paths.watchlist(locale)}>{t("community.watch.title")}</a>
        </p>
        {shown.length === 0 && (
          <EmptyState title={t("community.notices.empty")} hint={t("community.notices.emptyHint")} />
        )}
        {newest > 0 && (
          <form method="post" action={`${paths.notifications(locale)}/read`}>
            <input type="hidden" name="upTo" value={newest} />
            <button type="submit" className="button compact">
              {t("community.notices.markRead")}
            </button>
          </form>
        )}
        <NoticeList
          locale={locale}
          id="your-turn"
          title={t("community.notices.yourTurn")}
          groups={shown.filter((group) => group.yourTurn)}
        />
        <NoticeList
          locale={locale}
          id="others"
          title={t("community.notices.others")}
          groups={shown.filter((group) => !group.yourTurn)}
        />
      </div>
    </Shell>
  );
}
