import { describe, expect, it } from "vitest";
import { aMember, answerOf, freshWiki, problemOf, send, suspend } from "./wiki";

const id = "11111111-1111-4111-8111-111111111111";
const address = `/api/v1/autosaves/${id}`;
const form = {
  place: "event/lamp-at-the-harbour",
  saves: 0,
  fields: { "titles.ar": "مصباح", "claims.0.value.v": "أربعة" },
};

describe("unsent texts over HTTP", () => {
  it("A2: are kept as typed, and given to their writer with their time and to nobody's cache", async () => {
    const { token } = await aMember(freshWiki());
    const kept = await answerOf(send(address, { token, method: "PUT", body: form }), "keptAutosave");
    expect(kept).toMatchObject({ id, saves: 1 });
    const read = await send(address, { token });
    expect(read.headers.get("cache-control")).toBe("private, no-store");
    expect(await answerOf(read, "autosave")).toEqual({ ...kept, place: form.place, fields: form.fields });
  });

  it("A3, O12: answer another account like what is not there", async () => {
    const store = freshWiki();
    const { token } = await aMember(store);
    await answerOf(send(address, { token, method: "PUT", body: form }), "keptAutosave");
    const other = await aMember(store, { role: "admin", scopes: ["propose", "review", "admin"] });
    const there = await problemOf(send(address, { token: other.token }), 404);
    const nowhere = await problemOf(
      send("/api/v1/autosaves/99999999-9999-4999-8999-999999999999", { token: other.token }),
      404,
    );
    expect(there).toEqual(nowhere);
    await problemOf(send(address), 401);
  });

  it("name the other save when there was one, and say what a suspended account may not do", async () => {
    const store = freshWiki();
    const member = await aMember(store);
    const put = (body: object) => send(address, { token: member.token, method: "PUT", body });
    await answerOf(put(form), "keptAutosave");
    const conflict = await problemOf(put({ ...form, saves: 4 }), 409);
    expect(conflict).toMatchObject({ code: "draft_conflict", params: { id } });
    await suspend(store, member);
    expect((await problemOf(put({ ...form, saves: 1 }), 403)).code).toBe("suspended_account");
  });
});
