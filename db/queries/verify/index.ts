import "server-only";
import { withSnapshot } from "../../dialect/snapshot";
import { acceptedIsPublished } from "./accepted-is-published";
import { approvalOfContent } from "./approval-of-content";
import { auditChain } from "./audit-chain";
import { citationsExist } from "./citations-exist";
import { derivedRowsMatch } from "./derived-rows";
import { fourEyes } from "./four-eyes";
import { headIsNewest } from "./head-is-newest";
import { headOfPage } from "./head-of-page";
import type { Invariant } from "./invariant";
import { movesAreLogged } from "./moves-are-logged";
import { noLeaseOnClosed } from "./no-lease-on-closed";
import { nobodyLeftIsSignedIn } from "./nobody-left-is-signed-in";
import { numbersWithoutGaps } from "./numbers-without-gaps";
import { parentIsPrevious } from "./parent-is-previous";
import { revisionChain } from "./revision-chain";
import { revisionCommitment } from "./revision-commitment";
import { revisionOfPublication } from "./revision-of-publication";
import { searchIndex } from "./search-index";
import { slugHistory } from "./slug-history";
import { soundFile, soundReferences } from "./sound-file";
import { stateFollowsTrail } from "./state-follows-trail";
import { suppressedIsEmpty } from "./suppressed-is-empty";

/** Everything that must be true of the database, from the file up to what readers find. */
export const invariants: readonly Invariant[] = [
  soundFile,
  soundReferences,
  headOfPage,
  headIsNewest,
  parentIsPrevious,
  numbersWithoutGaps,
  revisionCommitment,
  revisionChain,
  revisionOfPublication,
  suppressedIsEmpty,
  slugHistory,
  acceptedIsPublished,
  fourEyes,
  approvalOfContent,
  stateFollowsTrail,
  noLeaseOnClosed,
  nobodyLeftIsSignedIn,
  auditChain,
  movesAreLogged,
  derivedRowsMatch,
  citationsExist,
  searchIndex,
];

export type Broken = {
  readonly name: string;
  readonly describe: Invariant["describe"];
  readonly found: readonly string[];
};

/** Asks every invariant of one snapshot of the database and gives those that do not hold. One that cannot be asked does not hold. */
export function verifyDatabase(file: string, asked: (name: string) => void = () => undefined): Promise<Broken[]> {
  return withSnapshot(file, async (reader) => {
    const broken: Broken[] = [];
    for (const { name, describe, find } of invariants) {
      asked(name);
      const found = await find(reader).catch((problem: unknown) => [
        `cannot be asked: ${problem instanceof Error ? problem.message : String(problem)}`,
      ]);
      if (found.length > 0) broken.push({ name, describe, found });
    }
    return broken;
  });
}
