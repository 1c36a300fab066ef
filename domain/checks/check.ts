import type { LedgerContext, SourceFacts } from "../claims/context";
import type { ParagraphKind, PlaceType } from "../claims/vocabularies";
import type { PageRef } from "../kinds/names";
import type { PageContent } from "../revisions/content";
import type { AmbiguousName } from "./ambiguous-names";

/** `error` holds the changeset back, a `warning` is acknowledged by the moderator, a `notice` only informs. */
export const severities = ["error", "warning", "notice"] as const;
export type Severity = (typeof severities)[number];

/** What a check found, with the exact place it speaks of. */
export type Finding = {
  /** The name of the check: "unsourced-claim". */
  readonly check: string;
  readonly severity: Severity;
  /** Key of the sentence: "check.unsourced_claim". */
  readonly message: `check.${string}`;
  readonly params?: Readonly<Record<string, string | number>> | undefined;
  /** JSON pointer into the proposed content. */
  readonly at: string;
  /** Key of the sentence that says what to do. */
  readonly advice?: `check.${string}` | undefined;
  /** To be acknowledged only with a written reason. */
  readonly needsReason?: boolean | undefined;
};

/** What a check itself says of a finding; name, severity and advice are the check's unless given. */
export type Raised = Pick<Finding, "message" | "at"> & Partial<Pick<Finding, "params" | "severity" | "needsReason">>;

/** A paragraph of a cited source; the text only where it is attached. */
export type KnownParagraph = {
  readonly n: number;
  readonly kind: ParagraphKind;
  readonly sha256: string;
  readonly text?: string | undefined;
};

export type KnownSource = SourceFacts & {
  readonly paragraphs: readonly KnownParagraph[];
  readonly machineTranslated?: boolean | undefined;
  /** Hashes of cited ranges, by "4-6", as they would be stored today. */
  readonly ranges?: Readonly<Record<string, string>> | undefined;
};

/** A page of the wiki by what it is called; titles and aliases as written. */
export type KnownPage = {
  readonly ref: PageRef;
  readonly names: readonly string[];
  readonly placeType?: PlaceType | undefined;
};

/** What the checks may know beyond the proposal, as plain data that the caller has read. */
export type Knowledge = {
  /** The page under check; absent for a new page without an address. */
  readonly page?: PageRef | undefined;
  readonly sources: Readonly<Partial<Record<PageRef, KnownSource>>>;
  /** Other pages: all of the same kind, and those that the proposal points to. */
  readonly pages: readonly KnownPage[];
  /** Pages that the proposal links to and nobody can read yet: those of other proposals that wait, and those that nobody has proposed. */
  readonly unpublished?: Readonly<Partial<Record<PageRef, "proposed" | "nowhere">>> | undefined;
  /** Ambiguous names of this site, beside those that the check knows. */
  readonly ambiguousNames: readonly AmbiguousName[];
  /** Hosts or addresses (host with path) of armed groups' outlets and accounts and of their mirrors. */
  readonly outlets: readonly string[];
  readonly factionOf?: LedgerContext["factionOf"];
};

/** A proposal to be checked: `base` is the published content that it starts from, undefined for a new page. */
export type Example = {
  readonly proposed: PageContent;
  readonly base?: PageContent | undefined;
  readonly knowledge?: Partial<Knowledge> | undefined;
};

export type Check = {
  readonly name: string;
  readonly severity: Severity;
  /** Key of the sentence that explains the check on the help page and advises at a finding. */
  readonly advice: `check.${string}.advice`;
  readonly run: (proposed: PageContent, base: PageContent | undefined, knowledge: Knowledge) => readonly Raised[];
  /** They test the check and explain it. */
  readonly examples: { readonly passes: readonly Example[]; readonly raises: readonly Example[] };
};

/** Declares a check; a registry line in `index.ts` makes it run. */
export const defineCheck = (check: Omit<Check, "advice">): Check => ({
  ...check,
  advice: `check.${keyOf(check.name)}.advice`,
});

/** "unsourced-claim" as it stands in message keys: "unsourced_claim". */
export const keyOf = (name: string) => name.replaceAll("-", "_");

/** Nothing known beyond the proposal. */
export const nothingKnown: Knowledge = { sources: {}, pages: [], ambiguousNames: [], outlets: [] };

/** The findings of one check, complete. */
export const findingsOf = (check: Check, { proposed, base, knowledge }: Example): Finding[] =>
  check.run(proposed, base, { ...nothingKnown, ...knowledge }).map(({ severity, ...raised }) => ({
    check: check.name,
    severity: severity ?? check.severity,
    advice: check.advice,
    ...raised,
  }));

/** What the rules of the ledger need of it. */
export const ledgerContext = ({ sources, page, factionOf }: Knowledge): LedgerContext => ({ sources, page, factionOf });
