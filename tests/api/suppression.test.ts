import { expect, it } from "vitest";
import { suppressRevision } from "@/db/commands/suppress-revision";
import { sealerOf } from "@/db/sealer";
import {
  anEditOf,
  anEvent,
  approve,
  aSource,
  aSubmittedChangeset,
  as,
  aUser,
  published,
  value,
} from "@/tests/factories";
import { aMember, freshWiki, send } from "./wiki";

const lamp = "event/lamp-at-the-harbour";
const token = "Zebrawoodson";

it("K1, O1 to O6, O12: what was suppressed is in no page, list, feed, table, search or proposal, for any role below administrator", async () => {
  const store = freshWiki();
  const { editor, moderator } = await published(store, aSource(), anEvent());
  const admin = await aUser(store, { role: "admin" });
  const { publicId } = await aSubmittedChangeset(
    as(store, editor),
    await anEditOf(store, lamp, (content) => ({
      ...content,
      titles: { ...content.titles, en: `${token} and the lamp` },
      summary: { ...content.summary, en: `A lamp fell on ${token}.` },
      aliases: [{ text: `${token} case`, lang: "en", kind: "variant" }],
    })),
  );
  value(await approve(as(store, moderator), publicId));
  const tokens = [undefined, (await aMember(store)).token, (await aMember(store, { role: "moderator" })).token];
  const places = [
    `/api/v1/pages/${lamp}`,
    `/api/v1/pages/${lamp}/revisions`,
    `/api/v1/pages/${lamp}/revisions/2`,
    "/api/v1/pages?kind=event",
    "/api/v1/search?q=lamp",
    "/api/v1/claims",
    "/api/v1/claims.csv",
    "/api/v1/events.csv",
    "/api/v1/events.geojson",
    "/api/v1/log",
    "/feed/recent.atom",
    `/feed/${lamp}.atom`,
    "/sitemap.xml",
  ];
  const telling = async () => {
    const found: string[] = [];
    for (const bearer of tokens)
      for (const place of bearer ? [...places, "/api/v1/changesets", `/api/v1/changesets/${publicId}`] : places)
        if ((await (await send(place, { token: bearer })).text()).includes(token)) found.push(place);
    return new Set(found);
  };
  expect((await telling()).size).toBeGreaterThan(5);

  value(
    await suppressRevision(
      as(store, admin),
      sealerOf("an invented secret of this test, long enough for everything"),
      { number: 2, reason: "private_person", words: [token] },
      { page: lamp },
    ),
  );
  expect([...(await telling())]).toEqual([]);
  expect((await send(`/api/v1/pages/${lamp}`)).status).toBe(410);
  expect((await send(`/api/v1/pages/${lamp}/revisions/2`)).status).toBe(410);
  expect((await send(`/api/v1/pages/${lamp}/revisions/1`)).status).toBe(200);
});
