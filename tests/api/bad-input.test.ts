import { describe, expect, it } from "vitest";
import { anEvent, aSource } from "@/tests/factories";
import { aMember, aProposalOf, everythingIn, freshWiki, printed, problemOf, send } from "./wiki";

const submit = (token: string, body: unknown, headers: Record<string, string> = {}) =>
  send("/api/v1/changesets", { token, body, headers });
const proposal = (change: Record<string, unknown>) => ({ title: "Invented", reason: "Invented.", changes: [change] });
const pointers = (json: { errors?: { pointer: string }[] }) => json.errors?.map((one) => one.pointer);

describe("a body that cannot be accepted", () => {
  it("is refused before anything is written, whatever it is", async () => {
    const store = freshWiki();
    const { token } = await aMember(store);
    const before = await everythingIn(store);
    expect(pointers(await problemOf(submit(token, "{"), 422))).toEqual([""]);
    expect(pointers(await problemOf(submit(token, ""), 422))).toEqual([""]);
    expect(pointers(await problemOf(submit(token, "[]"), 422))).toEqual([""]);
    expect(pointers(await problemOf(submit(token, "null"), 422))).toEqual([""]);
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    expect((await problemOf(submit(token, deep), 422)).errors).toMatchObject([{ code: "input.too_deep" }]);
    expect((await problemOf(submit(token, `{"title":[${"0,".repeat(1_000_000)}0]}`), 422)).code).toBe("invalid_input");
    expect((await problemOf(submit(token, '{"__proto__":{"title":"x"},"constructor":1}'), 422)).code).toBe(
      "invalid_input",
    );
    expect(await everythingIn(store)).toBe(before);
  });

  it("must be JSON and say so", async () => {
    const store = freshWiki();
    const { token } = await aMember(store);
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"])
      await problemOf(submit(token, JSON.stringify(aProposalOf(aSource())), { "content-type": type }), 415);
    await problemOf(
      send("/api/v1/render", { body: '{"markdown":"","lang":"ar"}', headers: { "content-type": "text/plain" } }),
      415,
    );
  });

  it("has a pointer to each thing that is wrong, spelled as it was sent", async () => {
    const store = freshWiki();
    const { token } = await aMember(store);
    const wrongType = await problemOf(submit(token, { title: 4, changes: "none", extra: true }), 422);
    expect(pointers(wrongType)?.sort()).toEqual(["/changes", "/extra", "/reason", "/title"]);

    const event = printed(anEvent());
    const [claim] = (event["content"] as { claims: Record<string, unknown>[] }).claims;
    const content = {
      ...(event["content"] as object),
      titles: { ar: "عنوان\u202e مخترع", en: "x".repeat(301) },
      claims: [{ ...claim, as_written: "one two three four five six", invented_key: 1 }],
    };
    const wrong = await problemOf(submit(token, proposal({ ...event, content })), 422);
    expect(pointers(wrong)?.sort()).toEqual([
      "/changes/0/content/claims/0/as_written",
      "/changes/0/content/claims/0/invented_key",
      "/changes/0/content/titles/ar",
      "/changes/0/content/titles/en",
    ]);
    const arabic = await problemOf(submit(token, { title: 4 }, { "accept-language": "ar" }), 422);
    expect(arabic["detail"]).toMatch(/[\u0600-\u06ff]/);
  });

  it("is refused when it is too much: pages, body, slug", async () => {
    const store = freshWiki();
    const { token } = await aMember(store);
    const many = Array.from({ length: 51 }, (_, index) => printed(aSource({ slug: `invented-${index}` })));
    expect(pointers(await problemOf(submit(token, { ...proposal({}), changes: many }), 422))).toEqual(["/changes"]);
    const long = printed(anEvent({ body: { en: "a".repeat(512 * 1024 + 1) } }));
    expect(pointers(await problemOf(submit(token, proposal(long)), 422))).toEqual(["/changes/0/content/body/en"]);
    for (const slug of ["", "A", "a b", "../etc", "a".repeat(81), "new"])
      expect([
        ...new Set(pointers(await problemOf(submit(token, proposal({ ...printed(aSource()), slug })), 422))),
      ]).toEqual(["/changes/0/slug"]);
    const twice = await problemOf(
      submit(token, { ...proposal({}), changes: [printed(aSource()), printed(aSource())] }),
      422,
    );
    expect(twice.errors).toMatchObject([{ pointer: "/changes", code: "changes.page_twice" }]);
  });

  it("is refused with the page that is in the way or is not there", async () => {
    const store = freshWiki();
    const { token } = await aMember(store);
    const missing = await problemOf(submit(token, proposal({ ...printed(aSource()), base: 1 })), 404);
    expect(missing).toMatchObject({ code: "not_found", params: { page: "source/invented-daily" } });
  });
});

describe("a query that cannot be accepted", () => {
  it.each([
    ["/api/v1/pages?limit=0", "/limit"],
    ["/api/v1/pages?limit=201", "/limit"],
    ["/api/v1/pages?limit=many", "/limit"],
    ["/api/v1/pages?limit=1.5", "/limit"],
    ["/api/v1/pages?kind=constructor", "/kind"],
    ["/api/v1/pages?lang=fr", "/lang"],
    ["/api/v1/pages?updated_since=yesterday", "/updated_since"],
    ["/api/v1/pages?updated_since=2024-13-01", "/updated_since"],
    ["/api/v1/pages?cursor=%00", "/cursor"],
    ["/api/v1/pages?cursor=abcdef", "/cursor"],
    [`/api/v1/pages?cursor=${Buffer.from('{"a":1}').toString("base64url")}`, "/cursor"],
    [`/api/v1/pages?cursor=${Buffer.from("[1,2]").toString("base64url")}`, "/cursor"],
    ["/api/v1/claims?subject=nothing", "/subject"],
    ["/api/v1/claims?property=number_of_lamps", "/property"],
    ["/api/v1/claims?property=DEATHS", "/property"],
    ["/api/v1/claims?cursor=abcdef", "/cursor"],
    ["/api/v1/log?cursor=abcdef", "/cursor"],
    ["/api/v1/log?limit=-1", "/limit"],
    ["/api/v1/search", "/q"],
    ["/api/v1/search?q=%20", "/q"],
    ["/api/v1/events.csv?year=x", "/year"],
    ["/api/v1/events.geojson?reviewed=perhaps", "/reviewed"],
    ["/api/v1/claims.csv?source=x", "/source"],
    ["/api/v1/pages/event/a/revisions?limit=999", "/limit"],
    ["/api/v1/changesets?state=published", "/state"],
  ])("%s: 422 at %s", async (address, pointer) => {
    freshWiki();
    expect(pointers(await problemOf(send(address), 422))).toEqual([pointer]);
  });

  it("does not come from a parameter left empty or one unknown", async () => {
    freshWiki();
    for (const address of ["/api/v1/pages?kind=&q=&cursor=&unknown=1", "/api/v1/claims?limit=200&limit=999"])
      expect((await send(address)).status, address).toBe(200);
  });
});

describe("an address with nothing behind it", () => {
  it.each([
    "/api/v1/pages/event/nothing",
    "/api/v1/pages/constructor/nothing",
    "/api/v1/pages/event/__proto__",
    "/api/v1/pages/event/Upper",
    `/api/v1/pages/event/${"a".repeat(81)}`,
    "/api/v1/pages/event/nothing/revisions",
    "/api/v1/pages/event/nothing/revisions/1",
  ])("%s: 404", async (address) => {
    freshWiki();
    expect((await problemOf(send(address), 404)).code).toBe("not_found");
  });
});
