import { findPublishedPage } from "@/db/queries/pages";
import { listRevisions } from "@/db/queries/revisions";
import type { Bench } from "../bench";
import type { Row } from "../report";
import { inside, many, spread } from "../spread";

/** The history of a thousand revisions, a part of it at a time, and differences of its longest ones; nothing of it is kept yet. */
export async function histories(bench: Bench): Promise<Row[]> {
  const page = `/en/event/${bench.event(0)}`;
  const inArabic = page.replace("/en/", "/ar/");
  const { store } = bench.filled.editor;
  const found = await findPublishedPage(store, { kind: "event", slug: bench.event(0) });
  if (!found) throw new Error("The page is not there.");
  const places = many(40, (n) => 960 - n * 20);
  return [
    await inside("history of 1,000 revisions: queries", places, (before) =>
      listRevisions(store, { pageId: found.id, before }),
    ),
    await spread(
      bench,
      "history of 1,000 revisions, uncached over HTTP",
      places.map((before) => `${page}/history?before=${before}`),
    ),
    await spread(bench, "difference of two 100 kB revisions, uncached", [
      `${page}/diff?from=999&to=1000`,
      `${inArabic}/diff?from=999&to=1000`,
    ]),
    await spread(bench, "first read of the page with 1,000 revisions", [page, inArabic]),
  ];
}
