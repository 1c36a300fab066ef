import { ChangeSection } from "@/components/review/change-section";
import { ConflictSides } from "@/components/review/conflict-sides";
import { ReviewedDiff } from "@/components/review/reviewed-diff";
import type { ChangesetItem } from "@/db/queries/changeset";
import { emptyContent } from "@/domain/revisions/content";
import { diffContent } from "@/domain/revisions/page-diff";
import { textFor } from "@/domain/text";
import { translator } from "@/i18n/translator";
import { editHref, placedComments } from "../view-parts";
import type { PartProps } from "./part";

type Props = PartProps & { item: ChangesetItem };

/** One page of the proposal: what is done to it, where it collides, the difference, and what was said about its places. */
export function ItemPart({ item, locale, desk }: Props) {
  const { changeset, plan, names, bases, trail } = desk;
  const planned = plan?.items.find((one) => one.id === item.id);
  const base = item.baseRevisionId === null ? undefined : bases.get(item.baseRevisionId);
  const before = planned?.freshness === "behind_clean" ? planned.head?.content : base?.content;
  const after = planned?.merged ?? item.proposal.content;
  const mayComment = desk.may("changeset.comment");
  return (
    <ChangeSection
      locale={locale}
      page={item.ref}
      title={textFor(after?.titles ?? base?.content.titles, locale)?.text ?? item.slug}
      action={item.action}
      to={item.proposal.to}
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
      {planned?.conflicts.map((conflict) => (
        <ConflictSides
          key={conflict.id}
          conflict={conflict}
          names={names}
          locale={locale}
          reverts={changeset.type === "revert"}
        />
      ))}
      {after && (
        <ReviewedDiff
          locale={locale}
          changeset={changeset.publicId}
          page={item.ref}
          diff={diffContent(
            item.action === "delete" ? after : before,
            item.action === "delete" ? emptyContent(item.kind) : after,
          )}
          names={names}
          comments={placedComments(trail, item.ref)}
          mayComment={mayComment}
          mayResolve={mayComment && (desk.may("page.confirm") || desk.steps.length > 0)}
        />
      )}
    </ChangeSection>
  );
}
