import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ExploreNav } from "@/components/explore/explore-nav";
import { StatisticsPage } from "@/components/explore/statistics-page";
import { Shell } from "@/components/layout/shell";
import { store } from "@/db/store";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { readLocale } from "@/server/reading/address";
import { loadStatistics } from "@/server/reading/statistics";
import { describePage } from "../metadata";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = readLocale((await params).locale);
  if (!locale) return {};
  return describePage({
    locale,
    path: (one) => paths.statistics(one),
    title: translator(locale)("explore.statistics.title"),
  });
}

/** What the wiki holds, in numbers. */
export default async function Statistics({ params }: Props) {
  const locale = readLocale((await params).locale);
  if (!locale) notFound();
  const t = translator(locale);
  const statistics = await loadStatistics(store(), locale);
  return (
    <Shell locale={locale} path={paths.statistics(locale)}>
      <div className="wrap reading room">
        <h1>{t("explore.statistics.title")}</h1>
        <ExploreNav locale={locale} at="statistics" />
        <p className="soft">{t("explore.statistics.intro")}</p>
        <StatisticsPage {...statistics} locale={locale} />
      </div>
    </Shell>
  );
}
