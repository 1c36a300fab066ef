import { placeWords } from "@/components/history/place-words";
import { ChangeSection } from "@/components/review/change-section";
import { ConflictSides } from "@/components/review/conflict-sides";
import { ItemOutcome } from "@/components/review/item-outcome";
import { LookedAt } from "@/components/review/looked-at";
import { ReviewedDiff } from "@/components/review/reviewed-diff";
import { userIdOf } from "@/domain/policy/actor";
import { isDivisible } from "@/domain/review/parts/items";
import { textFor } from "@/domain/text";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import type { DeskPage } from "@/server/reading/changeset-desk";
import { queueAsQuery } from "@/server/reading/queue-choice";
import { editHref, placedComments } from "../view-parts";
import type { PartProps } from "./part";

/** Of more pages than this the unchanged stretches are not sent along: they can be read on the preview of each page. */
const mostUnfolded = 10;

type Props = PartProps & { page: DeskPage };

/** One page of the proposal: what is done to it, where it collides, the difference, and what was said about its places. */
export function ItemPart({ page, locale, asker, desk, queue }: Props) {
  const { changeset, plan, names, trail } = desk;
  const { item, planned, base, after, diff } = page;
  const isAuthor = changeset.authorId !== null && changeset.authorId === userIdOf(asker.actor);
  const mayComment = desk.may("changeset.comment");
  const previewHref = plan && paths.changesetPreview(locale, changeset.publicId, item.ref);
  return (
    <ChangeSection
      locale={locale}
      page={item.ref}
      title={textFor(after?.titles ?? base?.content.titles, locale)?.text ?? item.slug}
      action={item.action}
      to={item.proposal.to}
      previewHref={previewHref}
      isLooked={desk.lookedAt.has(item.ref)}
      base={base?.number}
      mayLeaveOut={
        plan !== undefined && desk.moderates && desk.approvalDenied === undefined && changeset.items.length > 1
      }
    >
      {item.action !== "create" && desk.steps.includes("revise") && (
        <p className="small">
          <a href={editHref(locale, changeset.publicId, item)}>{translator(locale)("review.author.edit")}</a>
        </p>
      )}
      {desk.may("changeset.amend") && !desk.steps.includes("revise") && isDivisible(item.action) && (
        <p className="small">
          <a href={editHref(locale, changeset.publicId, item)}>{translator(locale)("items.amend.open")}</a>{" "}
          <span className="soft">{translator(locale)("items.amend.hint")}</span>
        </p>
      )}
      <ItemOutcome
        locale={locale}
        outcome={item.outcome}
        returned={item.returned.map((at) => {
          const claim = item.proposal.content?.claims.find((one) => `/claims/${one.id}` === at);
          return placeWords(at, claim, locale);
        })}
      />
      {planned?.conflicts.map((conflict) => (
        <ConflictSides
          key={conflict.id}
          conflict={conflict}
          names={names}
          locale={locale}
          reverts={changeset.type === "revert"}
        />
      ))}
      {diff && (
        <ReviewedDiff
          locale={locale}
          changeset={changeset.publicId}
          page={item.ref}
          diff={diff}
          wholeHref={desk.pages.length > mostUnfolded ? previewHref : undefined}
          names={names}
          words={desk.cited}
          gists={desk.sources}
          comments={placedComments(trail, item)}
          mayApply={desk.may("changeset.amend") || (isAuthor && desk.may("changeset.rebase"))}
          mayComment={mayComment}
          mayResolve={mayComment && (desk.may("page.confirm") || desk.steps.length > 0)}
        />
      )}
      {changeset.items.length > 1 && mayComment && (
        <LookedAt
          locale={locale}
          changeset={changeset.publicId}
          page={item.ref}
          isLooked={desk.lookedAt.has(item.ref)}
          queue={queueAsQuery(queue)}
        />
      )}
    </ChangeSection>
  );
}
