import { CommentForm } from "@/components/review/comment-form";
import { Thread } from "@/components/review/thread";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { reasonWords } from "../view-parts";
import { type PartProps, refusedWith } from "./part";

/** Verdicts and remarks on the whole proposal, and the form for another. */
export function DiscussionPart(props: PartProps) {
  const { locale, desk, held } = props;
  const { changeset, trail } = desk;
  return (
    <section aria-labelledby="discussion" className="changeset-discussion">
      <h2 id="discussion">{translator(locale)("review.changeset.discussion")}</h2>
      <Thread
        reportAt={paths.changesetStep(locale, changeset.publicId, "report")}
        locale={locale}
        entries={trail.reviews.map((review) => ({
          id: review.id,
          author: review.reviewer,
          at: review.createdAt,
          version: review.version,
          verdict: review.verdict as "approve" | "request_changes" | "reject" | "comment",
          text: review.comment ?? "",
          reason: reasonWords(review.reasonCode, locale),
        }))}
      />
      {desk.may("changeset.comment") && (
        <CommentForm
          locale={locale}
          id={changeset.publicId}
          version={changeset.version}
          typed={held?.fields["body"]}
          error={refusedWith(props, "body")}
        />
      )}
    </section>
  );
}
