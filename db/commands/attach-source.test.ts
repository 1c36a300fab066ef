import { createHash } from "node:crypto";
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
  theChangeset,
  theWiki,
  value,
} from "@/tests/factories";
import { freshStore } from "@/tests/store";
import { attachSource } from "./attach-source";
import { openChangeset } from "./open-changeset";

const bytes = (text: string) => new TextEncoder().encode(text);
const whole = bytes(`${inventedParagraphs.join("\n\n")}\n`);

describe("the text of a source", () => {
  it("P15: is stored paragraph by paragraph with its hash, and the same text again makes nothing new", async () => {
    const store = freshStore();
    await published(store, aSource());
    const ctx = as(store, theWiki);
    const first = value(await attachSource(ctx, { slug: "invented-daily", bytes: whole }));
    expect(first).toEqual({
      source: "source/invented-daily",
      sha256: createHash("sha256").update(whole).digest("hex"),
      paragraphs: 4,
      already: false,
      matching: 4,
      differing: [],
      sameFile: undefined,
    });
    expect(value(await attachSource(ctx, { slug: "invented-daily", bytes: whole }))).toEqual({
      ...first,
      already: true,
    });
    const { reader } = store.engine;
    expect(reader.prepare("select n, raw_line, text from source_paragraphs order by n").raw().all()).toEqual(
      inventedParagraphs.map((text, index) => [index + 1, index * 2 + 1, text]),
    );
    expect(reader.prepare("select count(*) from audit_log where action = 'source_text_attached'").pluck().get()).toBe(
      1,
    );
  });

  it("P15: says which paragraphs the page knows otherwise, and takes the place of the former text", async () => {
    const store = freshStore();
    await published(store, aSource());
    const ctx = as(store, theWiki);
    value(await attachSource(ctx, { slug: "invented-daily", bytes: whole }));
    const other = [inventedParagraphs[0], "Something else.", inventedParagraphs[0]];
    expect(value(await attachSource(ctx, { slug: "invented-daily", bytes: bytes(other.join("\n")) }))).toMatchObject({
      already: false,
      matching: 1,
      differing: [
        { n: 2, what: "text" },
        { n: 3, what: "text" },
        { n: 4, what: "not_in_text" },
      ],
    });
    expect(store.engine.reader.prepare("select count(*) from source_texts").pluck().get()).toBe(1);
    const longer = bytes([...inventedParagraphs, inventedParagraphs[0]].join("\n"));
    expect(value(await attachSource(ctx, { slug: "invented-daily", bytes: longer })).differing).toEqual([
      { n: 5, what: "not_on_page" },
    ]);
  });

  it("lets the checks look for a figure in its paragraph", async () => {
    const store = freshStore();
    const { editor } = await published(store, aSource());
    const warnings = async (slug: string, v: number) => {
      const { id } = value(await openChangeset(as(store, editor), aProposal(anEvent({ slug, v }))));
      return (await theChangeset(store, id)).findings.filter((one) => one.check === "number-not-in-paragraph").length;
    };
    expect(await warnings("unattached", 7)).toBe(0);
    value(await attachSource(as(store, theWiki), { slug: "invented-daily", bytes: whole }));
    expect(await warnings("right", 4)).toBe(0);
    expect(await warnings("wrong", 7)).toBe(1);
  });

  it("is refused from editors, for pages that are not there, and where it is no text", async () => {
    const store = freshStore();
    await published(store, aSource(), anEvent());
    const ctx = as(store, theWiki);
    expect(refusal(await attachSource(as(store, await aUser(store)), { slug: "invented-daily", bytes: whole }))).toBe(
      "missing_right",
    );
    expect(refusal(await attachSource(ctx, { slug: "lamp-at-the-harbour", bytes: whole }))).toBe("not_found");
    expect(refusal(await attachSource(ctx, { slug: "invented-daily", bytes: bytes(" \n\u00a0\n") }))).toBe(
      "invalid_input",
    );
    expect(
      refusal(await attachSource(ctx, { slug: "invented-daily", bytes: new Uint8Array([0xff, 0xfe, 0x41]) })),
    ).toBe("invalid_input");
    expect(refusal(await attachSource(ctx, { slug: "invented-daily", bytes: new Uint8Array(9 * 1024 * 1024) }))).toBe(
      "too_large",
    );
  });
});
