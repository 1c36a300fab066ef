import { describe, expect, it } from "vitest";
import {
  anEvent,
  aProposal,
  aSource,
  as,
  aUser,
  inventedParagraphs,
  published,
  refusal,
  thePage,
  value,
} from "@/tests/factories";
import { freshStore } from "@/tests/store";
import { attachSource } from "../commands/attach-source";
import { openChangeset } from "../commands/open-changeset";
import { compareAttached } from "./compare-attached";
import { mapCitedWords, readCitedParagraphs, readParagraphs, readSourceText } from "./source-text";

const source = "source/invented-daily";
const bytes = (text: string) => new TextEncoder().encode(text);

async function anAttachedText(text = inventedParagraphs.join("\n")) {
  const store = freshStore();
  const people = await published(store, aSource(), anEvent());
  value(await attachSource(as(store, people.moderator), { slug: "invented-daily", bytes: bytes(text) }));
  const { id } = await thePage(store, source);
  const cited = (actor: Parameters<typeof readCitedParagraphs>[1], from: number, to?: number) =>
    readCitedParagraphs(store, actor, { pageId: id, source, from, ...(to ? { to } : {}) });
  return { store, id, cited, ...people };
}

describe("the attached text of a source", () => {
  it("is read whole by moderators and by nobody below them", async () => {
    const { store, id, moderator, editor } = await anAttachedText();
    const text = value(await readSourceText(store, moderator, id));
    expect(text?.paragraphs.map((one) => one.text)).toEqual([...inventedParagraphs]);
    expect(text?.attachedBy).toBe(moderator.name);
    expect(refusal(await readSourceText(store, editor, id))).toBe("missing_right");
    expect(refusal(await readSourceText(store, { kind: "reader" }, id))).toBe("unauthenticated");
    expect(refusal(await readSourceText(store, { ...moderator, suspended: true }, id))).toBe("suspended_account");
  });

  it("stays readable for whoever attached it after they stopped being a moderator", async () => {
    const { store, id, moderator } = await anAttachedText();
    expect(value(await readSourceText(store, { ...moderator, role: "editor" }, id))?.paragraphs).toHaveLength(4);
  });

  it("shows an editor the paragraphs that published claims cite, and no other", async () => {
    const { cited, editor } = await anAttachedText();
    expect(value(await cited(editor, 1, 4)).map((one) => one.n)).toEqual([3]);
    expect(value(await cited(editor, 2))).toEqual([]);
    expect(refusal(await cited({ kind: "reader" }, 3))).toBe("unauthenticated");
    expect(refusal(await cited({ ...editor, suspended: true }, 3))).toBe("suspended_account");
  });

  it("gives for completion what one may read: all to moderators, what is cited to editors, nothing to visitors", async () => {
    const { store, id, moderator, editor } = await anAttachedText();
    const numbers = async (actor: typeof editor) =>
      value(await readParagraphs(store, actor, { pageId: id, source })).map(({ n }) => n);
    expect(await numbers(moderator)).toEqual([1, 2, 3, 4]);
    expect(await numbers(editor)).toEqual([3]);
    expect(refusal(await readParagraphs(store, { kind: "reader" }, { pageId: id, source }))).toBe("unauthenticated");
  });

  it("shows an editor the paragraph that a proposal of theirs cites, and not that of somebody else's draft", async () => {
    const { store, cited, editor } = await anAttachedText();
    const other = await aUser(store);
    const event = anEvent({ slug: "second" });
    const content = JSON.parse(JSON.stringify(event.content).replaceAll('"paragraph":3', '"paragraph":2'));
    value(await openChangeset(as(store, editor), { ...aProposal({ ...event, content }), submit: false }));
    expect(value(await cited(editor, 2)).map((one) => one.text)).toEqual([inventedParagraphs[1]]);
    expect(value(await cited(other, 2))).toEqual([]);
  });

  it("stands beside a citation by its source and paragraph, for those who may read it", async () => {
    const { store, editor } = await anAttachedText();
    const citations = [
      { source, paragraph: 3 },
      { source, paragraph: 4 },
      { source: "source/unknown", paragraph: 1 },
    ] as const;
    expect(await mapCitedWords(store, editor, citations)).toEqual({ [`${source}#3`]: inventedParagraphs[2] });
    expect(await mapCitedWords(store, { kind: "reader" }, citations)).toEqual({});
  });

  it("is compared with what the page says now", async () => {
    const { store, id, moderator } = await anAttachedText(
      [inventedParagraphs[0], "Another sentence.", inventedParagraphs[2]].join("\n"),
    );
    const page = await thePage(store, source);
    const text = value(await readSourceText(store, moderator, id));
    if (!text || page.content.kind !== "source") throw new Error("The text is not there.");
    expect(compareAttached(text, page.content.fields.paragraphs)).toEqual([
      { n: 2, what: "text" },
      { n: 4, what: "not_in_text" },
    ]);
  });

  it("O4, O6: is in no table that search, exports or reading pages are made from", async () => {
    const { store } = await anAttachedText("An unmistakable zebrawood sentence.");
    const { reader } = store.engine;
    const tables = reader
      .prepare(
        "select name from sqlite_master where type = 'table' and name not like 'sqlite%' and name not like 'search%'",
      )
      .pluck()
      .all()
      .map(String);
    const holding = tables.filter((name) =>
      reader
        .prepare(`select * from "${name}"`)
        .all()
        .some((row) => JSON.stringify(row).includes("zebrawood")),
    );
    expect(holding.sort()).toEqual(["source_paragraphs", "source_texts"]);
    expect(reader.prepare("select count(*) from search where search match 'zebrawood'").pluck().get()).toBe(0);
  });
});
