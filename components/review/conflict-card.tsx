import type { Claim } from "@/domain/claims/claim";
import type { PageRef } from "@/domain/kinds/names";
import type { Conflict } from "@/domain/revisions/conflict";
import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";
import { placeWords } from "../history/place-words";
import type { Names } from "../names";
import { RadioField } from "../ui/choice-field";
import { TextArea } from "../ui/text-field";
import { ConflictSides } from "./conflict-sides";

type Props = {
  page: PageRef;
  conflict: Conflict;
  names: Names;
  locale: Locale;
  /** What was chosen and typed before a refusal. */
  chosen?: string | undefined;
  typed?: string | undefined;
  /** It takes a publication back: what is proposed is the earlier state. */
  reverts?: boolean;
};

/** Names of the two inputs of a conflict. */
export const takeName = (page: PageRef, id: string) => `take:${page}:${id}`;
export const typedName = (page: PageRef, id: string) => `typed:${page}:${id}`;

/** One place that both sides changed: what stood there, what others published, what the author proposes, and the choice. */
export function ConflictCard({ page, conflict, names, locale, chosen, typed, reverts }: Props) {
  const t = translator(locale);
  const isWhole = conflict.at === "";
  const isText =
    !isWhole && [conflict.published, conflict.proposed].every((side) => side === undefined || typeof side === "string");
  const claim = (conflict.published ?? conflict.proposed ?? conflict.base) as Claim | undefined;
  const option = (value: string, label: string) => ({ value, label });
  return (
    <section className="panel stack" aria-label={placeWords(conflict.at, claim, locale)}>
      <h3>{placeWords(conflict.at, claim, locale)}</h3>
      {isWhole ? (
        <p>{t("review.merge.pageChanged")}</p>
      ) : (
        <ConflictSides conflict={conflict} names={names} locale={locale} reverts={reverts} />
      )}
      <RadioField
        name={takeName(page, conflict.id)}
        legend={t("review.merge.choose")}
        value={chosen}
        options={[
          option(
            "mine",
            t(isWhole ? "review.merge.goOn" : reverts ? "review.merge.restoreEarlier" : "review.merge.mine"),
          ),
          option(
            "theirs",
            t(isWhole ? "review.merge.letStand" : reverts ? "review.merge.keepLater" : "review.merge.theirs"),
          ),
          ...(conflict.canKeepBoth
            ? [option("both", t(conflict.at.startsWith("/claims") ? "review.merge.bothClaims" : "review.merge.both"))]
            : []),
          ...(isText ? [option("edit", t("review.merge.edit"))] : []),
        ]}
      />
      {isText && (
        <TextArea
          name={typedName(page, conflict.id)}
          label={t("review.merge.typed")}
          value={typed ?? String(conflict.proposed ?? "")}
          maxLength={100_000}
        />
      )}
    </section>
  );
}
