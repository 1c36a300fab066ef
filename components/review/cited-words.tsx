import { citationKey } from "@/domain/claims/citation-key";
import type { Citation } from "@/domain/claims/claim";
import type { PageRef } from "@/domain/kinds/names";
import type { CitedPlace } from "@/domain/revisions/cited-by-change";
import { type Bilingual, type Locale, textFor } from "@/domain/text";
import { translator } from "@/i18n/translator";
import { CitationLink } from "../claims/citation-link";
import type { Names } from "../names";

export type Words = Readonly<Record<string, string>>;
export type Gists = Readonly<Partial<Record<PageRef, { readonly gists: ReadonlyMap<number, Bilingual> }>>>;

type Props = {
  locale: Locale;
  names: Names;
  places: readonly CitedPlace[];
  /** The words of the sources, as far as this reader may read them, by citation. */
  words: Words;
  /** What each paragraph tells in words of our own: stands where the words themselves do not. */
  gists: Gists;
};

/** What a change rests on: each cited paragraph with its words beside it, so that one can be held against the other. */
export function CitedWords({ locale, names, places, words, gists }: Props) {
  const t = translator(locale);
  if (places.length === 0) return null;
  return (
    <div className="cited-words">
      <p className="label">{t("review.cited.title", { count: places.length })}</p>
      <dl>
        {places.map((place) => {
          const said = words[citationKey(place)];
          const gist =
            said === undefined ? textFor(gists[place.source]?.gists.get(place.paragraph), locale) : undefined;
          return (
            <div key={citationKey(place)}>
              <dt className="small">
                <CitationLink citation={place as Citation} names={names} locale={locale} />
              </dt>
              {said !== undefined && (
                <dd className="said" dir="auto">
                  {said}
                </dd>
              )}
              {gist && (
                <dd>
                  <span className="small soft">{t("review.cited.gist")}</span>{" "}
                  <bdi lang={gist.lang === locale ? undefined : gist.lang}>{gist.text}</bdi>
                </dd>
              )}
              {said === undefined && !gist && <dd className="small soft">{t("review.cited.none")}</dd>}
            </div>
          );
        })}
      </dl>
    </div>
  );
}
