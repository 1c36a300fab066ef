import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TopicList } from "@/components/help/topic-list";
import { Shell } from "@/components/layout/shell";
import { cacheTag } from "@/db/commands/invalidate";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { noteTags } from "@/server/answer-notes";
import { readLocale } from "@/server/reading/address";
import { describePage } from "../metadata";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = readLocale((await params).locale) ?? "ar";
  const t = translator(locale);
  return describePage({ locale, path: (one) => paths.help(one), title: t("help.title"), description: t("help.intro") });
}

/** The help pages. */
export default async function HelpIndexPage({ params }: Props) {
  const locale = readLocale((await params).locale);
  if (!locale) notFound();
  noteTags(cacheTag.site);
  const t = translator(locale);
  return (
    <Shell locale={locale} path={paths.help(locale)}>
      <div className="wrap reading room">
        <h1>{t("help.title")}</h1>
        <p className="lead">{t("help.intro")}</p>
        <TopicList locale={locale} />
      </div>
    </Shell>
  );
}
