import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { as, theWiki } from "@/tests/factories";
import { freshStore } from "@/tests/store";
import { recordAudit } from "../../commands/record-audit";
import { withSnapshot } from "../../dialect/snapshot";
import { auditChain } from "./audit-chain";

const length = 30;

describe("the chain of the audit log", () => {
  it("names the first entry that was changed, dropped, swapped with its neighbour or put in, anywhere", async () => {
    const store = freshStore();
    for (let n = 1; n <= length; n += 1)
      await store.write((tx) =>
        recordAudit(tx, as(store, theWiki), { action: "tested", subject: `test/${n}`, detail: { n } }),
      );
    const { writer } = store.engine;
    writer.exec("drop trigger audit_log_no_update; drop trigger audit_log_no_delete");
    const first = async () =>
      (await withSnapshot(store.file, auditChain.find)).map((line) => Number(/entry (\d+)/.exec(line)?.[1]));
    expect(await first()).toEqual([]);

    const columns = ["action", "subject", "detail", "created_at", "actor_id", "previous_hash", "hash"];
    const damages = fc.oneof(
      fc.record({
        what: fc.constant("change"),
        at: fc.integer({ min: 1, max: length }),
        column: fc.constantFrom(...columns),
      }),
      fc.record({ what: fc.constant("drop"), at: fc.integer({ min: 1, max: length - 1 }), column: fc.constant("") }),
      fc.record({ what: fc.constant("swap"), at: fc.integer({ min: 1, max: length - 1 }), column: fc.constant("") }),
      fc.record({ what: fc.constant("put in"), at: fc.integer({ min: 1, max: length }), column: fc.constant("") }),
    );
    const rows = "insert into kept select * from audit_log";
    writer.exec(`create temp table kept as select * from audit_log where 0; ${rows}`);
    await fc.assert(
      fc.asyncProperty(damages, async ({ what, at, column }) => {
        writer.pragma("foreign_keys = OFF");
        if (what === "change")
          writer.exec(`update audit_log set ${column} = ${changed[column] ?? "'{}'"} where seq = ${at}`);
        if (what === "drop") writer.exec(`delete from audit_log where seq = ${at}`);
        if (what === "swap")
          writer.exec(
            `update audit_log set seq = -1 where seq = ${at}; update audit_log set seq = ${at} where seq = ${at + 1}; update audit_log set seq = ${at + 1} where seq = -1`,
          );
        if (what === "put in")
          writer.exec(`update audit_log set seq = -seq - 1 where seq >= ${at}; update audit_log set seq = -seq where seq < 0;
            insert into audit_log select ${at}, action, actor_id, subject, detail, created_at, previous_hash, hash || 'x' from kept where seq = ${at}`);
        const found = await first();
        writer.exec("delete from audit_log; insert into audit_log select * from kept");
        expect(found).toEqual([at]);
      }),
      { numRuns: 150 },
    );
    expect(await first()).toEqual([]);
  });
});

const changed: Record<string, string> = {
  action: "'forged'",
  subject: "'test/0'",
  created_at: "created_at + 1",
  actor_id: "7",
  previous_hash: "'x'",
  hash: "hash || 'x'",
};
