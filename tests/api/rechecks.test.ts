import { expect, it } from "vitest";
import type { PageContent } from "@/domain/revisions/content";
import { anEditOf, anEvent, approve, aSource, aSubmittedChangeset, as, published, value } from "@/tests/factories";
import { aMember, answerOf, everythingIn, freshWiki, problemOf, send } from "./wiki";

const at = "/api/v1/rechecks";

it("E4, T20: what a withdrawn source makes doubtful is listed to moderators alone, and confirmed once", async () => {
  const store = freshWiki();
  const { editor, moderator: decider } = await published(store, aSource(), anEvent());
  const withdrawn = await anEditOf(
    store,
    "source/invented-daily",
    (content) => ({ ...content, fields: { ...content.fields, flags: ["retracted"] } }) as PageContent,
  );
  value(await approve(as(store, decider), (await aSubmittedChangeset(as(store, editor), withdrawn)).publicId));
  const [other, moderator] = [await aMember(store), await aMember(store, { role: "moderator" })];
  const proposing = await aMember(store, { role: "moderator", scopes: ["propose"] });
  await problemOf(send(at), 401);
  await problemOf(send(at, { token: other.token }), 403);
  const { items } = await answerOf(send(at, { token: moderator.token }), "rechecks");
  expect(items).toMatchObject([
    { page: "event/lamp-at-the-harbour", cause: "source_retracted", source: "source/invented-daily" },
  ]);
  const [{ id }] = items as [{ id: string }];
  const confirm = (token?: string, which = id) =>
    send(`${at}/${which}/confirm`, { method: "POST", ...(token ? { token } : {}) });
  const before = await everythingIn(store);
  await problemOf(confirm(), 401);
  await problemOf(confirm(other.token), 403);
  await problemOf(confirm(proposing.token), 403);
  await problemOf(confirm(moderator.token, "00000000-0000-4000-8000-000000000000"), 404);
  expect(await everythingIn(store)).toBe(before);
  expect(await answerOf(confirm(moderator.token), "confirmed")).toEqual({ id, confirmed: true });
  expect((await problemOf(confirm(moderator.token), 409)).code).toBe("already_decided");
  expect(await answerOf(send(at, { token: moderator.token }), "rechecks")).toEqual({ items: [], next: null });
});
