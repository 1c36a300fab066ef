import type { Bench } from "../bench";
import type { Row } from "../report";
import { many, spread } from "../spread";

/** Lists at an address that nobody read before. */
export const lists = async (bench: Bench): Promise<Row[]> => [
  await spread(
    bench,
    "recent changes, uncached",
    many(20, (n) => `/en/recent?before=1${n}0`),
  ),
  await spread(
    bench,
    "list of events, uncached",
    many(20, (n) => `/${n % 2 ? "ar" : "en"}/event?sort=title&year=20${10 + (n >> 1)}`),
  ),
];
