import "server-only";
import { sortKey } from "@/domain/arabic/sort-key";
import { compareClaims, seriesOf } from "@/domain/claims/series";
import type { DateValue } from "@/domain/claims/values";
import type { PageContent } from "@/domain/revisions/content";
import type { Reader } from "../store";
import type { Derivable } from "./rows";

/** What lists, cards and link labels need of a published page. */
export function cardRow({
  pageId,
  kind,
  slug,
  content,
  revisionId,
  reviewed,
  updatedAt,
}: Derivable): Reader["t"]["pageCards"]["$inferInsert"] {
  const date = cardDate(content);
  const place = content.claims.find((claim) => claim.value.type === "place" && claim.rank !== "deprecated")?.value;
  return {
    pageId,
    kind,
    slug,
    titleAr: content.titles.ar ?? null,
    titleEn: content.titles.en ?? null,
    summaryAr: content.summary.ar ?? null,
    summaryEn: content.summary.en ?? null,
    sortAr: sortKey(content.titles.ar ?? content.titles.en ?? slug),
    sortEn: sortKey(content.titles.en ?? content.titles.ar ?? slug),
    type: cardType(content),
    date: date ?? null,
    dateStart: date?.start ?? null,
    dateEnd: date?.end ?? null,
    year: date?.start ? Number(date.start.slice(0, 4)) : null,
    placeRef: place?.type === "place" ? place.ref : null,
    disagreement: hasDisagreement(content),
    reviewed,
    claims: content.claims.length,
    revisionId,
    updatedAt,
  };
}

/** The date that lists sort by: the preferred claim, else the one that says most exactly when. */
function cardDate(content: PageContent): DateValue | undefined {
  if (content.kind === "source") return content.fields.published;
  const dates = content.claims.filter(
    (claim) => (claim.property === "date" || claim.property === "founded") && claim.rank !== "deprecated",
  );
  const span = (value: DateValue) =>
    value.start && value.end ? Date.parse(value.end) - Date.parse(value.start) : Number.POSITIVE_INFINITY;
  return dates
    .flatMap((claim) =>
      claim.value.type === "date" ? [{ value: claim.value, preferred: claim.rank === "preferred" }] : [],
    )
    .sort((a, b) => Number(b.preferred) - Number(a.preferred) || span(a.value) - span(b.value))[0]?.value;
}

function cardType(content: PageContent): string | null {
  switch (content.kind) {
    case "event": {
      const typed = content.claims.filter((claim) => claim.property === "type" && claim.rank !== "deprecated");
      const value = (typed.find((claim) => claim.rank === "preferred") ?? typed[0])?.value;
      return value?.type === "enum" ? value.key : null;
    }
    case "group":
      return content.fields.groupType;
    case "place":
      return content.fields.placeType;
    case "source":
      return content.fields.type;
    case "person":
      return null;
  }
}

const hasDisagreement = (content: PageContent) =>
  seriesOf(content.claims).some((series) =>
    series.claims.some((a, i) => series.claims.slice(i + 1).some((b) => compareClaims(a, b) === "disagrees")),
  );
