import { permissions } from "@/domain/policy/table";
import { rejectionReasons } from "@/domain/review/reasons";
import { changesetStates } from "@/domain/review/states";
import { type TransitionName, transitions } from "@/domain/review/transitions";
import type { Transition } from "@/domain/review/transitions/transition";
import type { Locale } from "@/domain/text";
import { formatList } from "@/i18n/format";
import { translator } from "@/i18n/translator";
import { StateBadge } from "../review/state-badge";
import { HelpPart } from "./help-part";
import { HelpTable } from "./help-table";

type Props = { locale: Locale };

/** The generated parts of the page on review, for its list of contents. */
export const reviewParts = (locale: Locale) => {
  const t = translator(locale);
  return (["states", "moves", "reasons"] as const).map((id) => ({ id, title: t(`help.review.${id}`) }));
};

const conditions = ["blockedByErrors", "needsAcknowledgement", "needsComment", "needsReasonCode"] as const;

/** The states of a proposal and every move between them, drawn from the transitions themselves. */
export function ReviewTables({ locale }: Props) {
  const t = translator(locale);
  const names = Object.keys(transitions) as TransitionName[];
  return (
    <>
      <HelpPart id="states" title={t("help.review.states")}>
        <HelpTable
          caption={t("help.review.states")}
          columns={[t("help.column.state"), t("help.column.meaning")]}
          rows={changesetStates.map((state) => ({
            key: state,
            id: `state-${state}`,
            cells: [<StateBadge key="state" state={state} locale={locale} />, t(`help.review.stateMeaning.${state}`)],
          }))}
        />
      </HelpPart>
      <HelpPart id="moves" title={t("help.review.moves")} intro={t("help.review.movesIntro")}>
        <HelpTable
          caption={t("help.review.moves")}
          columns={(["move", "from", "to", "who", "needs"] as const).map((column) => t(`help.column.${column}`))}
          rows={names.map((name) => {
            const move: Transition = transitions[name];
            return {
              key: name,
              id: `move-${name}`,
              cells: [
                t(`help.review.move.${name}`),
                formatList(
                  move.from.map((state) => t(`review.state.${state}`)),
                  locale,
                ),
                t(`review.state.${move.to}`),
                t(
                  permissions[move.action].moderator === "others" ? "help.review.otherModerator" : "help.review.author",
                ),
                conditions
                  .filter((condition) => move[condition])
                  .map((condition) => t(`help.review.condition.${condition}`))
                  .join(t("common.sentence.separator")),
              ],
            };
          })}
        />
      </HelpPart>
      <HelpPart id="reasons" title={t("help.review.reasons")}>
        <ul className="prose">
          {Object.entries(rejectionReasons).map(([key, label]) => (
            <li key={key}>{label[locale]}</li>
          ))}
        </ul>
      </HelpPart>
    </>
  );
}
