import type { PlacedComment } from "@/components/review/placed-comments";
import type { RelativeView } from "@/components/review/relatives";
import type { ChangesetItem } from "@/db/queries/changeset";
import type { Relative } from "@/db/queries/relatives";
import type { ReviewTrail } from "@/db/queries/review-trail";
import { rejectionReasons } from "@/domain/review/reasons";
import { applySuggestion, readSuggestion, type Suggestion } from "@/domain/review/suggestion";
import { paths } from "@/i18n/paths";
import type { ChangesetView } from "@/server/reading/changeset-view";

/** What it grew out of, and what grew out of it, with how. */
export function relativesOf({ changeset, relatives: { from, to } }: ChangesetView): RelativeView[] {
  const view = ({ publicId, title, state }: Relative, how: RelativeView["how"]) => ({
    id: publicId,
    title,
    state,
    how,
  });
  const isEnded = (state: string) => state === "rejected" || state === "withdrawn";
  return [
    ...(from ? [view(from, isEnded(from.state) ? "copyOf" : changeset.type === "revert" ? "revertOf" : "restOf")] : []),
    ...to.map((one) =>
      view(one, isEnded(changeset.state) ? "copiedTo" : one.type === "revert" ? "revertedBy" : "restIn"),
    ),
  ];
}

/** The remarks on one page of the proposal. */
export const placedComments = ({ comments }: ReviewTrail, { ref, proposal }: ChangesetItem): PlacedComment[] =>
  comments
    .filter((one) => one.page === ref && one.body !== null)
    .map(({ publicId, author, createdAt, version, anchor, body, suggestion, resolvedAt }) => ({
      id: publicId,
      author: author ?? undefined,
      at: createdAt,
      version,
      anchor: anchor ?? "",
      text: body ?? "",
      resolved: resolvedAt !== null,
      suggestion: suggestionView(proposal, anchor ?? "", readSuggestion(suggestion)),
    }));

function suggestionView({ content }: ChangesetItem["proposal"], anchor: string, suggested: Suggestion | undefined) {
  if (!suggested) return undefined;
  return { ...suggested, applies: content !== undefined && applySuggestion(content, anchor, suggested) !== undefined };
}

/** The reason of a rejection in words. */
export function reasonWords(code: string | null, locale: "ar" | "en") {
  return code && Object.hasOwn(rejectionReasons, code)
    ? rejectionReasons[code as keyof typeof rejectionReasons][locale]
    : undefined;
}

/** Where the author goes on working on one page of the proposal. */
export function editHref(
  locale: "ar" | "en",
  changeset: string,
  item: { action: string; kind: "event"; slug: string } | { action: string; kind: string; slug: string } | undefined,
) {
  if (!item) return paths.changeset(locale, changeset);
  if (item.action === "create") return paths.newPage(locale, item.kind as "event", { slug: item.slug, changeset });
  return `${paths.edit(locale, `${item.kind as "event"}/${item.slug}`)}?changeset=${changeset}`;
}
