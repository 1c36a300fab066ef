import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { operations } from "@/exports/openapi/operations";
import { anEvent, aPublishedPage, aSource } from "@/tests/factories";
import { aMember, aProposalOf, everythingIn, freshWiki, send } from "./wiki";

const odd = fc.constantFrom(
  "",
  " ",
  "0",
  "-1",
  "1e9",
  "null",
  "__proto__",
  "%00",
  "..",
  "a'b\"c",
  "سقوط",
  "\u202e",
  "event/one",
  "source/invented-daily",
  "9".repeat(40),
  "x".repeat(5000),
);
const text = fc.oneof(odd, fc.string(), fc.string({ unit: "binary" }));
const names = [
  "kind",
  "q",
  "lang",
  "limit",
  "cursor",
  "updated_since",
  "subject",
  "property",
  "source",
  "target",
  "year",
  "type",
  "state",
  "author",
  "mine",
  "action",
];

/** A value with one part of it, however deep, exchanged for anything. */
function damaged(value: unknown, steps: readonly number[], other: unknown): unknown {
  const [step = 0, ...rest] = steps;
  if (value === null || typeof value !== "object" || steps.length === 0) return other;
  const keys = Object.keys(value);
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined) return other;
  const inner = damaged((value as Record<string, unknown>)[key], rest, other);
  return Array.isArray(value)
    ? value.map((one, index) => (String(index) === key ? inner : one))
    : { ...value, [key]: inner };
}

const reads = Object.entries(operations).flatMap(([path, item]) => (item.get ? [path] : []));
const writes = Object.entries(operations).flatMap(([path, item]) =>
  (["post", "put"] as const).flatMap((method) => (item[method] ? [{ path, method: method.toUpperCase() }] : [])),
);

async function isWellAnswered(answer: Response, what: string) {
  expect(answer.status, what).toBeLessThan(500);
  if (answer.status < 400) return;
  expect(answer.headers.get("content-type"), what).toContain("application/problem+json");
  expect(await answer.json(), what).toMatchObject({
    status: answer.status,
    code: expect.any(String),
    detail: expect.stringMatching(/\S/),
  });
}

describe("whatever is sent", () => {
  it("to a read is answered, or refused with a reason", async () => {
    const store = freshWiki();
    await aPublishedPage(store);
    const { token } = await aMember(store);
    const segment = fc.constantFrom(
      "event",
      "lamp-at-the-harbour",
      "1",
      "0",
      "constructor",
      "%2F..%5C",
      "A",
      "9".repeat(30),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...reads),
        fc.array(segment, { minLength: 3, maxLength: 3 }),
        fc.array(fc.tuple(fc.constantFrom(...names), text), { maxLength: 4 }),
        fc.boolean(),
        async (path, [kind = "", slug = "", number = ""], query, signedIn) => {
          await store.write(async (tx) => {
            await tx.db.delete(tx.t.limits);
          });
          const address = path
            .replace("{kind}", kind)
            .replace("{slug}", slug)
            .replace("{number}", number)
            .replace("{id}", number);
          const search = new URLSearchParams(query);
          await isWellAnswered(
            await send(`${address}?${search}`, { token: signedIn ? token : undefined }),
            `${address}?${search}`,
          );
        },
      ),
      { numRuns: 400 },
    );
  });

  it("to a write is refused with a reason, or is a change that was meant", async () => {
    const store = freshWiki();
    await aPublishedPage(store);
    const { token } = await aMember(store, { role: "moderator" });
    const own = await send("/api/v1/changesets", {
      token,
      body: { ...aProposalOf(aSource({ slug: "own" })), submit: false },
    });
    const { id }: { id: string } = await own.json();
    const valid = [
      aProposalOf(aSource({ slug: "another" }), anEvent({ slug: "another" })),
      { version: 1, seen_hash: "0".repeat(64), verdict: "approve", comment: "Invented." },
      {
        markdown: "A [[group/x|label]] and {{deaths}} and [@invented-daily, ¶3].",
        lang: "ar",
        kind: "event",
        slug: "lamp-at-the-harbour",
      },
      { comment: "Invented." },
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...writes),
        fc.oneof(
          fc
            .record({
              body: fc.constantFrom(...valid),
              steps: fc.array(fc.nat(20), { maxLength: 8 }),
              other: fc.oneof(fc.jsonValue(), text),
            })
            .map(({ body, steps, other }) => damaged(body, steps, other)),
          fc.jsonValue(),
        ),
        async ({ path, method }, body) => {
          await store.write(async (tx) => {
            await tx.db.delete(tx.t.limits);
          });
          const before = await everythingIn(store);
          const answer = await send(path.replace("{id}", id), { token, method, body: JSON.stringify(body) });
          await isWellAnswered(answer.clone(), `${method} ${path} ${JSON.stringify(body)}`);
          if (answer.status >= 400) expect((await everythingIn(store)) === before).toBe(true);
        },
      ),
      { numRuns: 400 },
    );
  });
});
