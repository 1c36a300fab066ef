import { findPublishedPage } from "@/db/queries/pages";
import type { Bench } from "../bench";
import { timed } from "../measure";
import { ms, type Row } from "../report";

export type Proposed = { readonly id: string; readonly seen_hash: string };

/** A change of an event's summary, proposed over HTTP on what stands now. */
export async function propose({ filled, post }: Bench, slug: string, title: string): Promise<Proposed> {
  const page = await findPublishedPage(filled.editor.store, { kind: "event", slug });
  if (!page) throw new Error("The page is not there.");
  const { kind: _, ...content } = page.content;
  const opened = await post("/api/v1/changesets", filled.editorToken, {
    title,
    reason: "To measure",
    changes: [
      {
        kind: "event",
        slug,
        base: page.revision.number,
        content: { ...content, summary: { ...content.summary, en: `${title}.` } },
      },
    ],
  });
  return { id: String(opened["id"]), seen_hash: String(opened["seen_hash"]) };
}

/** The moderator's approval of a proposal as it was shown. */
export const approve = ({ filled, post }: Bench, { id, seen_hash }: Proposed) =>
  post(`/api/v1/changesets/${id}/reviews`, filled.moderatorToken, {
    version: 1,
    seen_hash,
    verdict: "approve",
    acknowledge_warnings: true,
  });

/** Saves and approvals over HTTP. */
export async function proposals(bench: Bench): Promise<Row[]> {
  const opened: Proposed[] = [];
  const saves = await timed(
    12,
    async (n) => void opened.push(await propose(bench, bench.event(200 + n), `Change ${n}`)),
  );
  const approvals = await timed(opened.length, async (n) => {
    const one = opened[n];
    if (one) await approve(bench, one);
  });
  return [
    { what: "submit a proposal", value: `${ms(saves.p50)}, p95 ${ms(saves.p95)}` },
    { what: "approve and publish it", value: `${ms(approvals.p50)}, p95 ${ms(approvals.p95)}` },
  ];
}
