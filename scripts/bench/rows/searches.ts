import type { Bench } from "../bench";
import type { Row } from "../report";
import { many, spread } from "../spread";

const search = (lang: string, q: string) => `/api/v1/search?lang=${lang}&q=${encodeURIComponent(q)}`;

/** Searches over HTTP, from rare to common words. */
export const searches = async (bench: Bench): Promise<Row[]> => [
  await spread(
    bench,
    "search, a rare word",
    many(40, (n) => search("en", `no. ${n}1`)),
  ),
  await spread(
    bench,
    "search, a place",
    many(40, (n) => search("ar", `ميناء ${n}`)),
  ),
  await spread(
    bench,
    "search, a word in every page",
    many(20, () => search("en", "office")),
  ),
];
