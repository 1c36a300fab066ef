import type { LedgerContext, SourceFacts } from "@/domain/claims/context";
import type { PageRef } from "@/domain/kinds/names";
import type { RecheckCause } from "@/domain/review/recheck";
import type { Bilingual } from "@/domain/text";
import type { Moment } from "@/i18n/format";
import type { Names } from "../names";

/** Who put a claim into the wiki and who let it through; both come from the revisions, not from the claim. */
export type ClaimProvenance = {
  addedBy: readonly string[];
  addedAt: Moment;
  /** Absent: imported and not yet reviewed by a person. */
  approvedBy?: readonly string[] | undefined;
  approvedAt?: Moment | undefined;
  imported?: boolean | undefined;
};

/** Everything around the claims of a page that a screen needs to show them. */
export type Ledger = LedgerContext & {
  readonly page: PageRef;
  readonly names: Names;
  readonly sources: Readonly<Partial<Record<PageRef, SourceFacts & { readonly publisher?: Bilingual | undefined }>>>;
  /** Claims whose source is in doubt until a person has looked at them again. */
  readonly inDoubt?: ReadonlyMap<string, RecheckCause> | undefined;
  readonly provenance?: Readonly<Record<string, ClaimProvenance>> | undefined;
};
