import type { Claim } from "@/domain/claims/claim";
import type { PageRef } from "@/domain/kinds/names";
import type { Conflict } from "@/domain/revisions/conflict";
import { type Locale, textFor } from "@/domain/text";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { placeWords } from "../history/place-words";
import type { Names } from "../names";
import { RadioField } from "../ui/choice-field";
import { TextArea, TextField } from "../ui/text-field";
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

/** What happened to a page as a whole: it changed, it is gone, or another one of its title appeared. */
function aboutWhole({ published, proposed }: Conflict) {
  const action = (proposed as { action?: string } | undefined)?.action;
  const name = action === "create" || action === "undelete" ? action : "changed";
  return { name, page: (published as { page?: PageRef } | undefined)?.page } as const;
}

/** One place that both sides changed: what stood there, what others published, what the author proposes, and the choice. */
export function ConflictCard({ page, conflict, names, locale, chosen, typed, reverts }: Props) {
  const t = translator(locale);
  const whole = conflict.at === "" ? aboutWhole(conflict) : undefined;
  const isText =
    !whole && [conflict.published, conflict.proposed].every((side) => side === undefined || typeof side === "string");
  const claim = (conflict.published ?? conflict.proposed ?? conflict.base) as Claim | undefined;
  const option = (value: string, label: string) => ({ value, label });
  return (
    <section className="panel stack" aria-label={placeWords(conflict.at, claim, locale)}>
      <h3>{placeWords(conflict.at, claim, locale)}</h3>
      {whole ? (
        <p>
          {t(`review.merge.whole.${whole.name}.body`)}
          {whole.page && (
            <>
              {" "}
              <a href={paths.page(locale, whole.page)}>
                <bdi>{textFor(names[whole.page] ?? {}, locale)?.text ?? whole.page}</bdi>
              </a>
            </>
          )}
        </p>
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
            t(
              whole
                ? `review.merge.whole.${whole.name}.mine`
                : reverts
                  ? "review.merge.restoreEarlier"
                  : "review.merge.mine",
            ),
          ),
          option(
            "theirs",
            t(
              whole
                ? `review.merge.whole.${whole.name}.theirs`
                : reverts
                  ? "review.merge.keepLater"
                  : "review.merge.theirs",
            ),
          ),
          ...(conflict.canKeepBoth
            ? [option("both", t(conflict.at.startsWith("/claims") ? "review.merge.bothClaims" : "review.merge.both"))]
            : []),
          ...(isText ? [option("edit", t("review.merge.edit"))] : []),
          ...(whole?.name === "undelete" ? [option("edit", t("review.merge.whole.undelete.move"))] : []),
        ]}
      />
      {whole?.name === "undelete" && (
        <TextField
          name={typedName(page, conflict.id)}
          label={t("review.merge.whole.undelete.page")}
          hint={t("review.merge.whole.undelete.pageHint")}
          value={typed}
          maxLength={200}
        />
      )}
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
