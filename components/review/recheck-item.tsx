import type { PageRef } from "@/domain/kinds/names";
import type { RecheckCause } from "@/domain/review/recheck";
import { type Bilingual, type Locale, textFor } from "@/domain/text";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";

type Props = {
  locale: Locale;
  item: {
    readonly publicId: string;
    readonly page: PageRef;
    readonly titles: Bilingual;
    readonly cause: RecheckCause;
    readonly claimId: string;
    readonly source: PageRef | null;
    readonly lang: Locale | null;
  };
  sourceTitles?: Bilingual | undefined;
};

/** One thing to be looked at once more: where it stands, why, what to read beside it, and the button that says it stands. */
export function RecheckItem({ locale, item, sourceTitles }: Props) {
  const t = translator(locale);
  const { page, cause, claimId, source, lang } = item;
  const title = textFor(item.titles, locale);
  const sourceTitle = source && (textFor(sourceTitles, locale)?.text ?? source);
  return (
    <li className="stack">
      <h2 className="small">
        <a href={lang ? paths.page(lang, page) : paths.claim(locale, page, claimId)}>
          <bdi lang={title?.lang}>{title?.text ?? page}</bdi>
        </a>
      </h2>
      <p>
        {t(`review.recheck.cause.${cause}`)}
        {lang && ` ${t(`review.recheck.text.${lang}`)}`}
        {source && (
          <>
            {" "}
            <a href={paths.page(locale, source)}>
              <bdi>{sourceTitle}</bdi>
            </a>
          </>
        )}
      </p>
      <div className="actions">
        <a className="button" href={paths.edit(lang ?? locale, page)}>
          {t("review.recheck.edit")}
        </a>
        <form method="post" action={`${paths.rechecks(locale)}/${item.publicId}/confirm`}>
          <button type="submit" className="button">
            {t("review.recheck.confirm")}
          </button>
        </form>
      </div>
    </li>
  );
}
