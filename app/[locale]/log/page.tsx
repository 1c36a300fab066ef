import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Shell } from "@/components/layout/shell";
import { LogFilter } from "@/components/log/log-filter";
import { LogList } from "@/components/log/log-list";
import { logActionNamed } from "@/components/log/word-action";
import { Pager } from "@/components/ui/pager";
import { listAuditLog } from "@/db/queries/audit-log";
import { store } from "@/db/store";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { readLocale } from "@/server/reading/address";
import { viewLogEntries } from "@/server/reading/log-entries";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = readLocale((await params).locale) ?? "ar";
  return { title: translator(locale)("log.title"), robots: { index: false } };
}

/** Who did what and when, newest first, for everybody to read. */
export default async function LogPage({ params, searchParams }: Props) {
  const locale = readLocale((await params).locale);
  if (!locale) notFound();
  const t = translator(locale);
  const search = await searchParams;
  const action = logActionNamed(String(search["action"] ?? ""));
  const asked = Number(search["before"]);
  const before = Number.isSafeInteger(asked) && asked > 0 ? asked : undefined;
  const { items, next } = await listAuditLog(store(), { action, before });
  const { entries, names } = await viewLogEntries(store(), items, locale);
  return (
    <Shell locale={locale} path={paths.log(locale)}>
      <div className="wrap reading room">
        <h1>{t("log.title")}</h1>
        <p className="soft">{t("log.intro")}</p>
        <LogFilter locale={locale} action={action} />
        <LogList locale={locale} entries={entries} names={names} empty={t(action ? "log.emptyFor" : "log.empty")} />
        <Pager
          locale={locale}
          first={before ? paths.log(locale, { action }) : undefined}
          next={next ? paths.log(locale, { action, before: next }) : undefined}
        />
      </div>
    </Shell>
  );
}
