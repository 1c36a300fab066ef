import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { atomFeed, type FeedEntry } from "./atom";

const entry: FeedEntry = {
  id: "https://wiki.example.org/ar/event/lamp/rev/2",
  url: "https://wiki.example.org/ar/event/lamp",
  title: "سقوط مصباح",
  summary: "تعديل مخترع",
  authors: ["Invented Editor"],
  at: Date.UTC(2024, 4, 1, 12),
  lang: "ar",
};
const feed = {
  title: "توثيق",
  self: "https://wiki.example.org/feed/recent.atom",
  home: "https://wiki.example.org/ar",
  lang: "ar" as const,
  generator: "Tawthiq",
};

type Node = { name?: string; attributes?: Record<string, string>; elements?: Node[]; text?: string; cdata?: string };

/** A strict parser: the one that the feed library itself brings along. */
const { xml2js }: { xml2js: (xml: string) => Node } = createRequire(import.meta.resolve("feed"))("xml-js");

const parsed = (xml: string) => {
  const root = xml2js(xml).elements?.find((node) => node.name === "feed");
  if (!root) throw new Error("There is no feed.");
  return root;
};
const all = (node: Node | undefined, name: string) => node?.elements?.filter((one) => one.name === name) ?? [];
const textOf = (node: Node | undefined) => node?.elements?.map((one) => one.text ?? one.cdata ?? "").join("") ?? "";

describe("a feed", () => {
  it("is Atom, says its language, and that of each entry", () => {
    const root = parsed(atomFeed(feed, [entry, { ...entry, title: "A lamp fell", lang: "en" }]));
    expect(root.attributes).toEqual({ xmlns: "http://www.w3.org/2005/Atom", "xml:lang": "ar" });
    expect(all(root, "entry").map((one) => one.attributes?.["xml:lang"])).toEqual(["ar", "en"]);
    expect(all(root, "link").map((one) => one.attributes)).toContainEqual({ rel: "self", href: feed.self });
  });

  it("shows text as text, also where it looks like markup or like the feed itself", () => {
    const title = "<entry>]]> <script>alert(1)</script> & co";
    const entries = all(parsed(atomFeed(feed, [{ ...entry, title, authors: ["<b>"] }, entry])), "entry");
    expect(entries).toHaveLength(2);
    expect(textOf(all(entries[0], "title")[0])).toBe(
      "&lt;entry&gt;]]&gt; &lt;script&gt;alert(1)&lt;/script&gt; &amp; co",
    );
    expect(textOf(all(all(entries[0], "author")[0], "name")[0])).toBe("<b>");
  });

  it("leaves out what XML cannot hold", () => {
    const [one] = all(
      parsed(atomFeed(feed, [{ ...entry, title: "a\u0000b\u000bc\ud800d", summary: "\u001f" }])),
      "entry",
    );
    expect(textOf(all(one, "title")[0])).toBe("abcd");
  });

  it("is a feed without entries too", () => {
    expect(all(parsed(atomFeed(feed, [])), "entry")).toEqual([]);
  });
});
