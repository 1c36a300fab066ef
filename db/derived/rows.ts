import "server-only";
import { fold } from "@/domain/arabic/fold";
import { nameSkeleton } from "@/domain/arabic/skeleton";
import { intervalOf } from "@/domain/claims/interval";
import { refsOfClaim } from "@/domain/claims/refs";
import type { KindName, PageRef } from "@/domain/kinds/names";
import { citationsIn, linksIn } from "@/domain/markup/marks-in";
import { typeset } from "@/domain/markup/typeset";
import type { PageContent } from "@/domain/revisions/content";
import type { Reader } from "../store";
import { cardRow } from "./card";
import type { ClaimsSince } from "./claims-since";

export type Derivable = {
  readonly pageId: number;
  readonly kind: KindName;
  readonly slug: string;
  readonly content: PageContent;
  readonly revisionId: number;
  readonly reviewed: boolean;
  readonly updatedAt: number;
};

type Row<
  Name extends "pageCards" | "claims" | "citations" | "links" | "coordinates" | "dates" | "names" | "pageTexts",
> = Reader["t"][Name]["$inferInsert"];

export type DerivedRows = {
  readonly pageCards: readonly Row<"pageCards">[];
  readonly claims: readonly Row<"claims">[];
  readonly citations: readonly Row<"citations">[];
  readonly links: readonly (Row<"links"> & { readonly target: PageRef })[];
  readonly coordinates: readonly Row<"coordinates">[];
  readonly dates: readonly Row<"dates">[];
  readonly names: readonly Row<"names">[];
  readonly pageTexts: readonly Row<"pageTexts">[];
};

/** The tables that `rebuild` makes anew. */
export const derivedTables = [
  "pageCards",
  "claims",
  "citations",
  "links",
  "coordinates",
  "dates",
  "names",
  "pageTexts",
] as const satisfies readonly (keyof DerivedRows)[];

/** Every derived row of a published page, in the order of its content: written by a publication, compared by `verify`. */
export function derivedRows(page: Derivable, since: ClaimsSince): DerivedRows {
  const { content, pageId } = page;
  const point = content.kind === "place" ? content.fields.coordinates : undefined;
  return {
    pageCards: [cardRow(page)],
    claims: content.claims.map((claim) => claimRow(page, claim, since)),
    citations: [...claimCitations(page), ...textCitations(page)],
    links: linkRows(page),
    coordinates: point ? [{ pageId, lat: point.lat, lon: point.lon }] : [],
    dates: dateRows(page),
    names: nameRows(page),
    pageTexts: textRows(page),
  };
}

function claimRow(
  { pageId, kind, slug }: Derivable,
  claim: PageContent["claims"][number],
  since: ClaimsSince,
): Row<"claims"> {
  const interval = claim.value.type === "quantity" ? intervalOf(claim.value) : undefined;
  const speaker = claim.attribution.speaker;
  return {
    pageId,
    subject: `${kind}/${slug}`,
    claimId: claim.id,
    property: claim.property,
    category: claim.qualifiers.category ?? null,
    rank: claim.rank,
    target: claim.value.type === "page" || claim.value.type === "place" ? claim.value.ref : null,
    speakerRef: speaker && "ref" in speaker ? speaker.ref : null,
    low: interval ? interval.low : null,
    high: interval && Number.isFinite(interval.high) ? interval.high : null,
    body: claim,
    since: since.get(claim.id) ?? null,
  };
}

const claimCitations = ({ pageId, content }: Derivable): Row<"citations">[] =>
  content.claims.flatMap((claim) =>
    claim.citations.map(({ source, paragraph, paragraphTo, sentence }) => ({
      pageId,
      claimId: claim.id,
      lang: null,
      source,
      paragraph,
      paragraphTo: paragraphTo ?? null,
      sentence: sentence ?? null,
    })),
  );

const textCitations = ({ pageId, content }: Derivable): Row<"citations">[] =>
  (["ar", "en"] as const).flatMap((lang) =>
    citationsIn(content.body[lang] ?? "").map((mark) => ({
      pageId,
      claimId: null,
      lang,
      source: `source/${mark.source}`,
      paragraph: mark.paragraph ?? null,
      paragraphTo: mark.paragraphTo ?? null,
      sentence: mark.sentence ?? null,
    })),
  );

function linkRows({ pageId, content }: Derivable): DerivedRows["links"] {
  const links = new Map<string, { pageId: number; target: PageRef; via: string }>();
  const add = (target: PageRef, via: string) => links.set(`${via} ${target}`, { pageId, target, via });
  for (const lang of ["ar", "en"] as const) {
    const body = content.body[lang];
    if (!body) continue;
    for (const ref of linksIn(body)) add(ref, lang);
    for (const mark of citationsIn(body)) add(`source/${mark.source}`, lang);
  }
  for (const claim of content.claims) for (const ref of refsOfClaim(claim)) add(ref, "claim");
  return [...links.values()];
}

const dateRows = ({ pageId, content }: Derivable): Row<"dates">[] =>
  content.claims.flatMap(({ id, value }) =>
    value.type === "date"
      ? [
          {
            pageId,
            claimId: id,
            edtf: value.edtf,
            start: value.start ?? null,
            end: value.end ?? null,
            basis: value.basis,
          },
        ]
      : [],
  );

const textRows = ({ pageId, content }: Derivable): Row<"pageTexts">[] =>
  (["ar", "en"] as const).flatMap((lang) => {
    const body = content.body[lang];
    return body ? [{ pageId, lang, typeset: typeset(body) }] : [];
  });

function nameRows({ pageId, content }: Derivable): Row<"names">[] {
  const titles = [content.titles.ar, content.titles.en].filter((title) => title !== undefined);
  const spellings = new Map<string, boolean>(content.aliases.map((alias) => [alias.text, false]));
  for (const title of titles) spellings.set(title, true);
  return [...spellings].map(([text, isTitle]) => ({
    pageId,
    text,
    folded: fold(text),
    skeleton: nameSkeleton(text),
    isTitle,
  }));
}
