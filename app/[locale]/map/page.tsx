import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EventMap } from "@/components/explore/event-map";
import { ExploreNav } from "@/components/explore/explore-nav";
import { Shell } from "@/components/layout/shell";
import { store } from "@/db/store";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { readLocale } from "@/server/reading/address";
import { loadEventMap } from "@/server/reading/event-map";
import { describePage } from "../metadata";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = readLocale((await params).locale);
  if (!locale) return {};
  return describePage({ locale, path: (one) => paths.map(one), title: translator(locale)("explore.map.title") });
}

/** Where the events lie, drawn and as a table. */
export default async function MapPage({ params }: Props) {
  const locale = readLocale((await params).locale);
  if (!locale) notFound();
  const t = translator(locale);
  const { places, names } = await loadEventMap(store(), locale);
  return (
    <Shell locale={locale} path={paths.map(locale)}>
      <div className="wrap room">
        <h1>{t("explore.map.title")}</h1>
        <ExploreNav locale={locale} at="map" />
        <p className="soft">{t("explore.map.intro")}</p>
        <EventMap places={places} names={names} locale={locale} />
      </div>
    </Shell>
  );
}
