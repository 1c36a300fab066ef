import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { cacheTag } from "@/db/commands/invalidate";
import { emptyNotes, runWithNotes } from "@/server/answer-notes";
import { readingAt } from "@/server/http/reading-paths";
import { anEvent, aSource, published } from "@/tests/factories";
import { freshWiki, send, siteUrl } from "./wiki";

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
