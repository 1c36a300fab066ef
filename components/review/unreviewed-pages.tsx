import { kinds } from "@/domain/kinds";
import type { KindName } from "@/domain/kinds/names";
import type { Locale } from "@/domain/text";
import { formatNumber } from "@/i18n/format";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";

type Props = { locale: Locale; counts: readonly { kind: KindName; count: number }[] };

/** What was imported and waits for a person to compare it with its sources, by kind; nothing when all of it was. */
export function UnreviewedPages({ locale, counts }: Props) {
  const t = translator(locale);
  const waiting = counts.filter(({ count }) => count > 0);
  if (waiting.length === 0) return null;
  return (
    <section aria-labelledby="unreviewed">
      <h2 id="unreviewed" className="section-title">
        {t("review.unreviewed.title")}
      </h2>
      <p className="soft small">{t("review.unreviewed.intro")}</p>
      <p className="inline-list">
        {waiting.map(({ kind, count }) => (
          <a key={kind} href={paths.kind(locale, kind, { review: "imported" })}>
            {kinds[kind].plural[locale]} ({formatNumber(count, locale)})
          </a>
        ))}
      </p>
    </section>
  );
}
