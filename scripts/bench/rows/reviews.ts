import type { Bench } from "../bench";
import type { Row } from "../report";
import { fillReview, measureReview } from "../review";

/** What moderators wait for, with large proposals and a long queue. */
export const reviews = async ({ wiki, filled, pages }: Bench): Promise<Row[]> =>
  measureReview(wiki.url, filled, await fillReview(filled, pages));
