import { describe, expect, it } from "vitest";
import { readingAt } from "./reading-paths";

describe("readingAt", () => {
  it.each([
    "/ar",
    "/en",
    "/en/event",
    "/ar/group/ttp",
    "/en/event/a-bombing/history",
    "/en/event/a-bombing/rev/3",
    "/en/event/a-bombing/links",
    "/en/event/a-bombing/claims",
    "/en/event/a-bombing/cite",
    "/ar/recent",
    "/en/help/reading-a-claim",
    "/feed/recent.atom",
    "/feed/event/a-bombing.atom",
    "/sitemap.xml",
    "/robots.txt",
  ])("%s is the same for everybody and kept", (url) => {
    expect(readingAt(url)).toEqual({ key: url, url, kept: true });
  });

  it.each([
    "/en/event/a-bombing/edit",
    "/en/event/a-bombing/talk",
    "/en/new/event",
    "/en/review",
    "/en/changeset/9",
    "/en/account",
    "/en/admin",
    "/en/sign-in",
    "/en/watchlist",
    "/en/notifications",
    "/en/user/someone",
    "/en/random",
    "/feed/review.atom",
    "/api/v1/pages",
    "/fr/event",
    "/en/nothing/x",
    "/en/event/",
    "//en/event",
    "/en/event/UPPER",
    "/en/event/a%2Fb",
  ])("%s is not", (url) => {
    expect(readingAt(url)).toBeUndefined();
  });

  it("gives one place to one page, whatever else stands in the query and in which order", () => {
    expect(readingAt("/en/event?year=2023&group=ttp&utm_source=x")).toEqual(
      readingAt("/en/event?group=ttp&year=2023&sort="),
    );
    expect(readingAt("/en/event?group=ttp&year=2023")?.key).toBe("/en/event?group=ttp&year=2023");
    expect(readingAt("/en/event/a?fbclid=1")?.key).toBe("/en/event/a");
  });

  it("answers a search on nobody's behalf, but does not keep what was searched for", () => {
    expect(readingAt("/ar/search?q=%D8%AC")).toMatchObject({ kept: false });
    expect(readingAt("/ar/search")).toMatchObject({ kept: true });
  });
});
