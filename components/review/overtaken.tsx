import type { Locale } from "@/domain/text";
import { isolate } from "@/i18n/direction";
import { translator } from "@/i18n/translator";
import { Notice } from "../ui/notice";

type Props = {
  locale: Locale;
  /** The published proposal that says all of this one. */
  winner: { title: string; href: string } | undefined;
  /** The open proposal that makes the same change. */
  twinHref: string | undefined;
  /** Places of which readers see already what is proposed, in words. */
  livedOn: readonly string[];
  collides: boolean;
};

/** What became of a proposal when another one was published. */
export function Overtaken({ locale, winner, twinHref, livedOn, collides }: Props) {
  const t = translator(locale);
  return (
    <>
      {winner && (
        <Notice tone="caution">
          <a href={winner.href}>{t("items.overtaken.by", { title: isolate(winner.title) })}</a>
        </Notice>
      )}
      {twinHref && (
        <Notice tone="caution">
          <a href={twinHref}>{t("items.overtaken.twin")}</a>
        </Notice>
      )}
      {livedOn.length > 0 && (
        <Notice tone="caution">
          <p>{t("items.overtaken.lived")}</p>
          <ul>
            {livedOn.map((place) => (
              <li key={place}>
                <bdi>{place}</bdi>
              </li>
            ))}
          </ul>
          {collides && <p>{t("items.overtaken.conflict")}</p>}
        </Notice>
      )}
    </>
  );
}
