import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { DraftList } from "@/components/edit/draft-list";
import { Shell } from "@/components/layout/shell";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { TimeAgo } from "@/components/ui/time";
import { listAutosaves } from "@/db/queries/autosaves";
import { listChangesets } from "@/db/queries/queue";
import { store } from "@/db/store";
import { pageRef } from "@/domain/kinds/names";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { pageAsker } from "@/server/context";
import { heldForm } from "@/server/form";
import { readLocale } from "@/server/reading/address";
import { loadLedger } from "@/server/reading/ledger";
import { refusalWords } from "../refusal-words";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ held?: string }> };

export const metadata: Metadata = { robots: { index: false } };

/** What whoever asks has written and not sent: unsent texts, drafts, and proposals that came back. */
export default async function DraftsPage({ params, searchParams }: Props) {
  const locale = readLocale((await params).locale);
  if (!locale) notFound();
  const asker = await pageAsker();
  const { actor } = asker;
  if (actor.kind !== "user") redirect(paths.signIn(locale, paths.drafts(locale)));
  const t = translator(locale);
  const now = Date.now();
  const held = await heldForm(asker, await headers(), (await searchParams).held);
  const refused = refusalWords(locale, held?.refusal);
  const texts = await listAutosaves(store(), actor);
  const pages = texts.flatMap(({ place }) => pageRef.safeParse(place.split("@")[0]).data ?? []);
  const { names } = await loadLedger(store(), [], pages);
  const { items } = await listChangesets(store(), {
    authorId: actor.id,
    states: ["draft", "changes_requested"],
    viewer: { id: actor.id, moderates: false },
    limit: 100,
  });
  return (
    <Shell locale={locale} path={paths.drafts(locale)}>
      <div className="wrap room stack">
        <h1>{t("edit.drafts.title")}</h1>
        <p className="soft">{t("edit.drafts.intro")}</p>
        {refused && (
          <Notice tone="danger" announce>
            {refused}
          </Notice>
        )}
        <section className="stack" aria-labelledby="unsent-texts">
          <h2 id="unsent-texts">{t("edit.drafts.unsent")}</h2>
          <DraftList locale={locale} now={now} texts={texts} names={names} />
        </section>
        <section className="stack" aria-labelledby="open-drafts">
          <h2 id="open-drafts">{t("edit.drafts.open")}</h2>
          {items.length === 0 && <EmptyState title={t("edit.drafts.openNone")} />}
          <ul className="reports">
            {items.map((item) => (
              <li key={item.publicId} className="report">
                <a href={paths.changeset(locale, item.publicId)}>
                  <bdi>{item.title}</bdi>
                </a>{" "}
                <span className="small soft">
                  <TimeAgo at={item.createdAt} now={now} locale={locale} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </Shell>
  );
}
