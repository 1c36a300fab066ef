import type { Bench } from "../bench";
import type { Row } from "../report";
import { many, spread } from "../spread";

/** The history of a thousand revisions, a part of it at a time, and differences of its longest ones; nothing of it is kept yet. */
export async function histories(bench: Bench): Promise<Row[]> {
  const page = `/en/event/${bench.event(0)}`;
  const inArabic = page.replace("/en/", "/ar/");
  return [
    await spread(
      bench,
      "history of 1,000 revisions, uncached",
      many(40, (n) => `${page}/history?before=${960 - n}`),
    ),
    await spread(bench, "difference of two 100 kB revisions, uncached", [
      `${page}/diff?from=999&to=1000`,
      `${inArabic}/diff?from=999&to=1000`,
    ]),
    await spread(bench, "first read of the page with 1,000 revisions", [page, inArabic]),
  ];
}
