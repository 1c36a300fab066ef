import type { Bench } from "../bench";
import type { Row } from "../report";
import { many, spread } from "../spread";

/** What only signed-in readers ask for, and what is never kept. */
export const signedIn = async (bench: Bench): Promise<Row[]> => [
  await spread(
    bench,
    "who am I, signed in",
    many(60, () => "/api/v1/me"),
    { authorization: `Bearer ${bench.filled.editorToken}` },
  ),
  await spread(
    bench,
    "the editor of an article",
    many(20, (n) => `/en/event/${bench.event(1 + n)}/edit`),
  ),
];
