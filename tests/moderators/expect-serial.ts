import { expect } from "vitest";
import { verifyDatabase } from "@/db/queries/verify";
import { dump } from "../dump";
import { secondStore } from "../store";
import { sealer } from "./act";
import { doAgain, serialOrder, workTogether } from "./rounds";

/** Codes with which a person is told that something else happened first, or that they may not. */
const told = new Set([
  ...["already_decided", "stale_base", "no_change", "missing_right", "self_approval", "not_found", "lease_taken"],
  ...["warnings_open", "comment_missing", "merge_conflict", "target_gone", "slug_taken", "suppressed"],
  ...["dependency_open", "invalid_input", "same_change", "check_failed"],
  // The other one published so often that nothing could be written in between: come again.
  "unavailable",
]);

type Answer = { ok: boolean; error?: { code: string }; value?: { id?: string; state?: string; publication?: string } };

/**
 * Two moderators in two processes do what they like; then everything that had an effect is done once more, one thing after the
 * other, in a wiki as it was before. Both wikis must hold the same rows, and each act must have got the same answer.
 */
export async function expectSerial(file: string, copy: string, round: { seed: number; steps: number }) {
  const done = await workTogether(file, round);
  const store = secondStore(file);
  const order = serialOrder(store);
  expect(await verifyDatabase(file)).toEqual([]);

  const alone = secondStore(copy, sealer);
  const again = await doAgain(alone, order, done);
  const answers = new Map(done.map((one) => [one.act.by, one]));
  for (const one of again) expect(one).toEqual(answers.get(one.act.by));
  // What checks say of a proposal depends on the moment at which they look; nothing is decided by it here.
  const rows = (of: typeof store) => dump(of, { without: ["findings"] });
  expect(rows(alone)).toEqual(rows(store));

  // Whoever had no effect was told why, or got the answer of what they had done before.
  const effects = new Set(order);
  expect(order).toHaveLength(effects.size);
  for (const { act, answer, hadEffect } of done) {
    const { ok, error } = answer as Answer;
    expect(hadEffect, act.by).toBe(effects.has(act.by));
    if (!ok) expect(told, `${act.by}: ${error?.code}`).toContain(error?.code);
  }
  const approved = done.map(({ answer }) => (answer as Answer).value?.publication).filter(Boolean);
  const published = store.engine.reader.prepare("select public_id from publications where id > 1").pluck().all();
  expect(new Set(approved)).toEqual(new Set(published));
  const decisions = store.engine.reader.prepare(
    "select count(*) from review_events where transition in ('approve', 'reject', 'withdraw') group by changeset_id having count(*) > 1",
  );
  expect(decisions.pluck().all()).toEqual([]);
  return { done: done.length, effects: order.length, published: published.length };
}
