import { kinds } from "@/domain/kinds";
import type { Locale } from "@/domain/text";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";

type Props = { locale: Locale; at: "list" | "map" | "timeline" | "statistics" };

/** The ways to look at the events: as a list, on a map, in time, counted. */
export function ExploreNav({ locale, at }: Props) {
  const t = translator(locale);
  const ways = [
    { key: "list", href: paths.kind(locale, "event"), label: kinds.event.plural[locale] },
    { key: "map", href: paths.map(locale), label: t("common.nav.map") },
    { key: "timeline", href: paths.timeline(locale), label: t("common.nav.timeline") },
    { key: "statistics", href: paths.statistics(locale), label: t("common.nav.statistics") },
  ] as const;
  return (
    <nav className="explore-nav inline-list" aria-label={t("explore.ways")}>
      {ways.map(({ key, href, label }) => (
        <a key={key} href={href} aria-current={key === at ? "page" : undefined}>
          {label}
        </a>
      ))}
    </nav>
  );
}
