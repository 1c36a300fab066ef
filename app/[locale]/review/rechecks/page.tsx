import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { Shell } from "@/components/layout/shell";
import { RecheckItem } from "@/components/review/recheck-item";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Pager } from "@/components/ui/pager";
import { mapPageLabels } from "@/db/queries/pages";
import { listRechecks } from "@/db/queries/rechecks";
import { store } from "@/db/store";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { pageAsker } from "@/server/context";
import { heldForm } from "@/server/form";
import { readLocale } from "@/server/reading/address";
import { NoRight } from "../../no-right";
import { refusalWords } from "../../refusal-words";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ after?: string; held?: string }> };

export const metadata: Metadata = { robots: { index: false } };

/** What publications made doubtful elsewhere, for moderators, each with the button that says it still stands. */
export default async function RechecksPage({ params, searchParams }: Props) {
  const locale = readLocale((await params).locale);
  if (!locale) notFound();
  const search = await searchParams;
  const after = Number(search.after);
  const asker = await pageAsker();
  const listed = await listRechecks(store(), asker.actor, Number.isSafeInteger(after) && after > 0 ? { after } : {});
  if (!listed.ok) return <NoRight locale={locale} path={paths.rechecks(locale)} code={listed.error.code} />;
  const t = translator(locale);
  const { items, next } = listed.value;
  const held = await heldForm(asker, await headers(), search.held);
  const refused = refusalWords(locale, held?.refusal);
  const labels = await mapPageLabels(store(), new Set(items.flatMap((item) => item.source ?? [])));
  return (
    <Shell locale={locale} path={paths.rechecks(locale)}>
      <div className="wrap room stack">
        <h1>{t("review.recheck.title")}</h1>
        <p className="soft">{t("review.recheck.intro")}</p>
        <p className="inline-list">
          <a href={paths.review(locale)}>{t("review.queue.title")}</a>
        </p>
        {refused && (
          <Notice tone="danger" announce>
            {refused}
          </Notice>
        )}
        {items.length === 0 && <EmptyState title={t("review.recheck.empty")} />}
        <ol className="thread">
          {items.map((item) => (
            <RecheckItem
              key={item.id}
              locale={locale}
              item={item}
              sourceTitles={item.source ? labels.get(item.source)?.titles : undefined}
            />
          ))}
        </ol>
        <Pager locale={locale} next={next ? paths.rechecks(locale, { after: next }) : undefined} />
      </div>
    </Shell>
  );
}
