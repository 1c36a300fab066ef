import type { Claim } from "../claims/claim";
import { canonicalJson } from "../revisions/canonical";
import type { PageContent } from "../revisions/content";
import type { Bilingual, Locale } from "../text";
import { locales } from "../text";

/** A claim that the proposal adds or changes, with its JSON pointer. */
export type ChangedClaim = { readonly claim: Claim; readonly before?: Claim | undefined; readonly at: string };

/** The claims that a proposal adds or changes; a claim that only moved in the list is unchanged. */
export function changedClaims(base: PageContent | undefined, proposed: PageContent): ChangedClaim[] {
  const before = new Map(base?.claims.map((claim) => [claim.id, claim]));
  return proposed.claims
    .map((claim, index) => ({ claim, before: before.get(claim.id), at: `/claims/${index}` }))
    .filter(({ claim, before }) => !before || canonicalJson(claim) !== canonicalJson(before));
}

/** Where a piece of text stands: a quotation may stand in `body` and `claim`, not in a title or summary. */
export type Voice = "title" | "summary" | "body" | "claim" | "label";

/** A piece of the wiki's own words that the proposal adds or changes; `line` is where a block of a body begins, from 1. */
export type ChangedText = {
  readonly at: string;
  readonly locale: Locale;
  readonly voice: Voice;
  readonly text: string;
  readonly line?: number | undefined;
};

/** Own words that the proposal adds or changes: titles, summaries, changed blocks of bodies, paraphrases and notes. */
export function changedTexts(base: PageContent | undefined, proposed: PageContent): ChangedText[] {
  const page = [
    ...pieces("/titles", "title", proposed.titles, base?.titles),
    ...pieces("/summary", "summary", proposed.summary, base?.summary),
    ...locales.flatMap((locale) => changedBlocks(locale, proposed.body[locale], base?.body[locale])),
  ];
  const claims = changedClaims(base, proposed).flatMap(({ claim, before, at }) => claimTexts(claim, before, at));
  return [...page, ...claims, ...gists(base, proposed)];
}

function pieces(at: string, voice: Voice, text: Bilingual | undefined, before?: Bilingual | undefined): ChangedText[] {
  return locales.flatMap((locale) => {
    const now = text?.[locale];
    return now && now !== before?.[locale] ? [{ at: `${at}/${locale}`, locale, voice, text: now }] : [];
  });
}

/** Blocks of a body between blank lines: a sentence may be broken over lines, but not over blocks. */
function changedBlocks(locale: Locale, text = "", before = ""): ChangedText[] {
  const known = new Set(blocksOf(before).map((block) => block.text));
  return blocksOf(text)
    .filter((block) => !known.has(block.text))
    .map((block) => ({ ...block, at: `/body/${locale}`, locale, voice: "body" }));
}

function blocksOf(body: string): { text: string; line: number }[] {
  const blocks: { text: string; line: number }[] = [];
  let open = false;
  for (const [index, line] of body.split("\n").entries()) {
    const last = blocks.at(-1);
    if (line.trim() === "") open = false;
    else if (open && last) last.text += `\n${line}`;
    else {
      blocks.push({ text: line, line: index + 1 });
      open = true;
    }
  }
  return blocks;
}

function claimTexts(claim: Claim, before: Claim | undefined, at: string): ChangedText[] {
  return [
    ...pieces(`${at}/value/text`, "claim", toldBy(claim), toldBy(before)),
    ...pieces(`${at}/value/note`, "claim", placeNote(claim), placeNote(before)),
    ...pieces(`${at}/note`, "claim", claim.note, before?.note),
    ...pieces(`${at}/rankReason`, "claim", claim.rankReason, before?.rankReason),
    ...pieces(`${at}/qualifiers/part`, "label", claim.qualifiers.part, before?.qualifiers.part),
    ...pieces(`${at}/attribution/speaker/text`, "label", describedSpeaker(claim), describedSpeaker(before)),
  ];
}

const toldBy = (claim: Claim | undefined) => (claim?.value.type === "text" ? claim.value.text : undefined);
const placeNote = (claim: Claim | undefined) => (claim?.value.type === "place" ? claim.value.note : undefined);
const describedSpeaker = (claim: Claim | undefined) => {
  const speaker = claim?.attribution.speaker;
  return speaker && "text" in speaker ? speaker.text : undefined;
};

/** What a source's paragraphs support, in our words. */
function gists(base: PageContent | undefined, proposed: PageContent): ChangedText[] {
  if (proposed.kind !== "source") return [];
  const before = new Map(base?.kind === "source" ? base.fields.paragraphs.map(({ n, gist }) => [n, gist]) : []);
  return proposed.fields.paragraphs.flatMap(({ n, gist }, index) =>
    pieces(`/fields/paragraphs/${index}/gist`, "claim", gist, before.get(n)),
  );
}
