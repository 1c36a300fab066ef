import { test } from "../fixtures";
import { passesEverywhere } from "../passes-axe";

const publicPages = [
  ["the front page", ""],
  ["a list", "/event"],
  ["an event with figures that differ", "/event/peshawar-mosque-bombing"],
  ["a group", "/group/ttp"],
  ["a place", "/place/karachi"],
  ["a person", "/person/shehbaz-sharif"],
  ["a source", "/source/karachi-police-office-report"],
  ["a history", "/event/karachi-police-office-attack/history"],
  ["who wrote which line", "/event/karachi-police-office-attack/blame"],
  ["a revision", "/event/karachi-police-office-attack/rev/1"],
  ["what links to a page", "/place/karachi/links"],
  ["the claims of a page", "/event/karachi-police-office-attack/claims"],
  ["recent changes", "/recent"],
  ["the map of events", "/map"],
  ["the timeline", "/timeline"],
  ["the statistics", "/statistics"],
  ["a search", "/search?q=karachi"],
  ["a search without results", "/search?q=zzzzqqq"],
  ["an address with nothing at it", "/event/no-such-lamp"],
  ["the editor", "/event/kalat-armed-assault/edit"],
  ["the editor of a new page", "/new/group"],
  ["the sign-in", "/sign-in"],
  ["the sign-up", "/sign-up"],
  ["a way back in", "/reset-password"],
] as const;

/** The layouts that all others are made of: asked about in both languages each time, the others in Arabic and in the long run. */
const layouts: readonly string[] = ["", "/event", "/event/peshawar-mosque-bombing", "/search?q=karachi"];
const once = (path: string) =>
  layouts.includes(path) || path.endsWith("/edit") || process.env["LONG"] ? "" : " @once";

for (const [what, path] of publicPages)
  test(`${what} can be used by everybody, light and dark, on a phone and on a desk${once(path)}`, async ({
    page,
    language,
  }) => {
    await passesEverywhere(page, `/${language}${path}`);
  });

test("the difference of two revisions can be used by everybody", async ({ page, given, language }) => {
  const { event } = await given.aPageOfTwoRevisions();
  await passesEverywhere(page, `/${language}/${event}/diff?from=1&to=2`);
});

test("the queue, a proposal and an account can be used by everybody", async ({ page, given, become, language }) => {
  const { changeset, event } = await given.aSubmittedChangeset();
  await given.suggest(changeset, { page: event, anchor: "/summary/en", before: "hall", after: "arcade" });
  await become("moderator");
  for (const path of ["/review", `/changeset/${changeset.id}`, `/changeset/${changeset.id}/part`, "/account"])
    await passesEverywhere(page, `/${language}${path}`);
});
