import type { Measure } from "../bench";
import { cachedReads } from "./cached-reads";
import { firstReads } from "./first-reads";
import { histories } from "./histories";
import { lists } from "./lists";
import { proposals } from "./proposals";
import { reviews } from "./reviews";
import { searches } from "./searches";
import { signedIn } from "./signed-in";
import { sizes } from "./sizes";

/** Everything that is measured, in the order of the table. */
export const measures: readonly Measure[] = [
  cachedReads,
  firstReads,
  signedIn,
  searches,
  histories,
  lists,
  proposals,
  reviews,
  sizes,
];
