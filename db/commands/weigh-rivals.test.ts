import { expect, it } from "vitest";
import { aClaim } from "@/domain/claims/examples";
import type { PageContent } from "@/domain/revisions/content";
import {
  anEditOf,
  anEvent,
  approve,
  aSource,
  aSubmittedChangeset,
  as,
  aUser,
  published,
  theChangeset,
  theWiki,
  value,
} from "@/tests/factories";
import { freshStore } from "@/tests/store";
import { verifyDatabase } from "../queries/verify";
import { runDueJobs } from "./run-due-jobs";

const lamp = "event/lamp-at-the-harbour" as const;
const claiming =
  (...figures: number[]) =>
  (content: PageContent) => ({
    ...content,
    claims: [
      ...content.claims,
      ...figures.map((v) => aClaim({ id: `new-${v}`, property: "injured", category: "police", v, paragraph: 3 })),
    ],
  });

it("T14: of very many proposals for one page, those that a publication leaves unweighed are weighed by a job, once", async () => {
  const store = freshStore();
  const { moderator } = await published(store, aSource(), anEvent());
  const [anna, bilal] = [await aUser(store), await aUser(store)];
  const figures = Array.from({ length: 22 }, (_, n) => n + 1);
  const all = await aSubmittedChangeset(as(store, anna), await anEditOf(store, lamp, claiming(...figures)));
  const rivals: string[] = [];
  for (const v of figures)
    rivals.push((await aSubmittedChangeset(as(store, bilal), await anEditOf(store, lamp, claiming(v)))).publicId);
  const states = async () => {
    const changesets = await Promise.all(rivals.map((id) => theChangeset(store, id)));
    return changesets.map(({ state }) => state);
  };
  const told = () =>
    store.engine.reader.prepare("select count(*) from notifications where user_id = ?").pluck().get(bilal.id);

  value(await approve(as(store, moderator), all.publicId));
  expect((await states()).filter((state) => state === "superseded")).toHaveLength(20);
  await Promise.all([runDueJobs(as(store, theWiki)), runDueJobs(as(store, theWiki))]);
  expect(new Set(await states())).toEqual(new Set(["superseded"]));
  expect(told()).toBe(22);
  expect(await runDueJobs(as(store, theWiki))).toEqual([]);
  expect(await verifyDatabase(store.file)).toEqual([]);
});
