import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { cacheTag } from "@/db/commands/invalidate";
import { openChangeset } from "@/db/commands/open-changeset";
import { watch } from "@/db/commands/watch";
import { emptyNotes, runWithNotes } from "@/server/answer-notes";
import { readingAt } from "@/server/http/reading-paths";
import { anEvent, aProposal, aSource, aSubmittedChangeset, as, published, value } from "@/tests/factories";
import { aMember, freshWiki, send, siteUrl, suspend } from "./wiki";

const { xml2js }: { xml2js: (xml: string) => unknown } = createRequire(import.meta.resolve("feed"))("xml-js");

async function readFile(address: string) {
  const notes = emptyNotes();
  const response = await runWithNotes(notes, () => send(address));
  return {
    status: response.status,
    type: response.headers.get("content-type"),
    text: await response.text(),
    tags: notes.tags,
  };
}

describe("files for machines that read along", () => {
  it("tell of what was published, and forget it when something is published anew", async () => {
    const store = freshWiki();
    const { editor } = await published(store, aSource(), anEvent());
    const recent = await readFile("/feed/recent.atom");
    expect(recent.type).toBe("application/atom+xml; charset=utf-8");
    expect(recent.text).toContain(`${siteUrl}/ar/event/lamp-at-the-harbour`);
    expect(recent.text).toContain(editor.name);
    expect(recent.text.match(/<entry /g)).toHaveLength(2);
    expect(recent.tags).toContain(cacheTag.recent);
    const page = await readFile("/feed/event/lamp-at-the-harbour.atom");
    expect(page.text.match(/<entry /g)).toHaveLength(1);
    expect(page.tags).toContain(cacheTag.page("event/lamp-at-the-harbour"));
  });

  it("of a kind tells of its pages alone", async () => {
    const store = freshWiki();
    await published(store, aSource(), anEvent());
    const { text, tags } = await readFile("/feed/event.atom");
    expect(text.match(/<entry /g)).toHaveLength(1);
    expect(text).toContain(`${siteUrl}/ar/event/lamp-at-the-harbour`);
    expect(tags).toContain(cacheTag.list("event"));
    for (const address of ["/feed/nothing.atom", "/feed/event.rss", "/feed/review.atom.atom"])
      expect((await readFile(address)).status, address).toBe(404);
  });

  it("O5: of what waits for review names proposals to members alone, by token, and nobody keeps it", async () => {
    const store = freshWiki();
    await published(store, aSource());
    const editor = await aMember(store);
    const { publicId } = await aSubmittedChangeset(as(store, editor), anEvent({ titles: { en: "Planted words" } }));
    const draft = await openChangeset(as(store, editor), {
      ...aProposal(anEvent({ slug: "two" })),
      submit: false,
      title: "A draft",
    });
    expect(draft.ok).toBe(true);
    const moderator = await aMember(store, { role: "moderator" });
    const answer = await send("/feed/review.atom", { token: moderator.token });
    expect(answer.headers.get("cache-control")).toBe("private, no-store");
    const text = await answer.text();
    expect(() => xml2js(text)).not.toThrow();
    expect(text).toContain(`/ar/changeset/${publicId}`);
    expect(text).not.toContain("Planted words");
    expect(text).not.toContain("A draft");
    expect(readingAt("/feed/review.atom")).toBeUndefined();
    await suspend(store, moderator);
    for (const [token, status] of [
      [undefined, 401],
      ["wrong", 401],
      [moderator.token, 403],
    ] as const) {
      const refused = await send("/feed/review.atom", { token });
      expect(refused.status).toBe(status);
      expect(await refused.text()).not.toContain(publicId);
    }
  });

  it("of a watchlist tells of the watched page, kind and place, to its owner alone", async () => {
    const store = freshWiki();
    await published(store, aSource(), anEvent());
    const reader = await aMember(store);
    const entries = async () => {
      const answer = await send("/feed/watchlist.atom", { token: reader.token });
      expect(answer.headers.get("cache-control")).toBe("private, no-store");
      return (await answer.text()).match(/<entry /g)?.length ?? 0;
    };
    expect(await entries()).toBe(0);
    value(await watch(as(store, reader), { scope: "kind", target: "event", on: true }));
    expect(await entries()).toBe(1);
    expect((await send("/feed/watchlist.atom")).status).toBe(401);
    expect(readingAt("/feed/watchlist.atom")).toBeUndefined();
  });

  it("say 404 where there is no page, and are made anew once there is one", async () => {
    freshWiki();
    const none = await readFile("/feed/event/nothing.atom");
    expect(none.status).toBe(404);
    expect(none.tags).toContain(cacheTag.page("event/nothing"));
    for (const address of [
      "/feed/constructor/nothing.atom",
      "/feed/event/nothing",
      "/feed/event/.atom",
      "/feed/event/No.atom",
    ])
      expect((await readFile(address)).status, address).toBe(404);
  });

  it("list every page in both languages for crawlers", async () => {
    const store = freshWiki();
    await published(store, aSource(), anEvent());
    const { text, tags } = await readFile("/sitemap.xml");
    for (const locale of ["ar", "en"]) {
      expect(text).toContain(`<loc>${siteUrl}/${locale}/event/lamp-at-the-harbour</loc>`);
      expect(text).toContain(`<loc>${siteUrl}/${locale}</loc>`);
    }
    expect(text).toContain(`hreflang="en" href="${siteUrl}/en/event/lamp-at-the-harbour"`);
    expect(tags).toContain(cacheTag.list("event"));
    expect((await readFile("/robots.txt")).text).toContain(`Sitemap: ${siteUrl}/sitemap.xml`);
    expect((await readFile("/opensearch.xml")).text).toContain(`template="${siteUrl}/ar/search?q={searchTerms}"`);
  });

  it("are well-formed, cached, and kept under the addresses that the front knows", async () => {
    const store = freshWiki();
    await published(store, aSource(), anEvent());
    for (const address of [
      "/feed/recent.atom",
      "/feed/event/lamp-at-the-harbour.atom",
      "/feed/event.atom",
      "/sitemap.xml",
      "/opensearch.xml",
      "/robots.txt",
    ]) {
      expect(readingAt(address)?.kept, address).toBe(true);
      const { text, tags } = await readFile(address);
      expect(tags.size, address).toBeGreaterThan(0);
      if (!address.endsWith(".txt")) expect(() => xml2js(text), address).not.toThrow();
    }
  });
});
