import { describe, expect, it } from "vitest";
import { attachSource } from "@/db/commands/attach-source";
import { anEvent, aSource, as, inventedParagraphs, published, value } from "@/tests/factories";
import { aMember, answerOf, aToken, freshWiki, problemOf, send } from "./wiki";

const address = "/api/v1/sources/invented-daily/paragraphs";

describe("the paragraphs of a source", () => {
  it("carry the words that whoever cites them may read, and are for nobody's cache", async () => {
    const store = freshWiki();
    const { moderator, editor } = await published(store, aSource(), anEvent());
    const bytes = new TextEncoder().encode(inventedParagraphs.join("\n"));
    value(await attachSource(as(store, moderator), { slug: "invented-daily", bytes }));
    const read = async (token: string) => {
      const { items } = await answerOf(send(address, { token }), "paragraphs");
      return (items as { n: number; text: string | null }[]).map(({ text }) => text);
    };
    expect(await read(await aToken(store, moderator, ["review"]))).toEqual([...inventedParagraphs]);
    const token = await aToken(store, editor, ["propose"]);
    expect(await read(token)).toEqual([null, null, inventedParagraphs[2], null]);
    expect((await send(address, { token })).headers.get("cache-control")).toBe("private, no-store");
  });

  it("are not told to visitors, and a source that is not there is not found", async () => {
    const store = freshWiki();
    await published(store, aSource());
    await problemOf(send(address), 401);
    const { token } = await aMember(store);
    await problemOf(send("/api/v1/sources/no-such-paper/paragraphs", { token }), 404);
    await problemOf(send("/api/v1/sources/..%2Fx/paragraphs", { token }), 404);
  });
});
