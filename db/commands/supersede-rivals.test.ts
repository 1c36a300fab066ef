import { describe, expect, it } from "vitest";
import { aClaim } from "@/domain/claims/examples";
import type { PageContent } from "@/domain/revisions/content";
import { dump } from "@/tests/dump";
import {
  anEditOf,
  anEvent,
  aProposal,
  approve,
  aSource,
  aSubmittedChangeset,
  as,
  aUser,
  published,
  refusal,
  summed,
  theChangeset,
  thePage,
  titled,
  type User,
  value,
  verdict,
} from "@/tests/factories";
import { freshStore } from "@/tests/store";
import { planChangeset } from "../queries/plan";
import { verifyDatabase } from "../queries/verify";
import { findWinner } from "../queries/winner";
import { openChangeset } from "./open-changeset";
import { submitChangeset } from "./submit-changeset";

const lamp = "event/lamp-at-the-harbour" as const;
const claiming = (v: number) => (content: PageContent) => ({
  ...content,
  claims: [...content.claims, aClaim({ id: "new-1", property: "injured", category: "police", v, paragraph: 3 })],
});

async function aPage() {
  const store = freshStore();
  const { moderator } = await published(store, aSource(), anEvent());
  const [anna, bilal] = [await aUser(store), await aUser(store)];
  const propose = async (by: User, ...edits: ((content: PageContent) => PageContent)[]) => {
    const change = await anEditOf(store, lamp, (content) => edits.reduce((whole, edit) => edit(whole), content));
    return (await aSubmittedChangeset(as(store, by), change)).publicId;
  };
  const accept = async (id: string) => value(await approve(as(store, moderator), id));
  const stateOf = async (id: string) => (await theChangeset(store, id)).state;
  const told = (user: User) =>
    store.engine.reader.prepare("select kind from notifications where user_id = ? order by id").pluck().all(user.id);
  return { store, moderator, anna, bilal, propose, accept, stateOf, told };
}

describe("the other proposals of a page that was published", () => {
  it("C4, T14: one of which nothing remains is superseded, names the winner, and its author is told", async () => {
    const { store, anna, bilal, propose, accept, stateOf, told } = await aPage();
    const more = await propose(anna, titled("Lamp"), summed("A lamp came down."), claiming(4));
    const same = await propose(bilal, titled("Lamp"), claiming(4));
    await accept(more);
    expect(await stateOf(same)).toBe("superseded");
    const rival = await theChangeset(store, same);
    expect(rival.items.map((item) => item.outcome)).toEqual(["superseded"]);
    expect((await findWinner(store, rival.id))?.publicId).toBe(more);
    expect(told(bilal)).toEqual(["superseded"]);
    expect((await thePage(store, lamp)).content.claims).toHaveLength(2);
    expect(await verifyDatabase(store.file)).toEqual([]);
  });

  it("C4: one of which a part collides stays open, and its author is told what lived on", async () => {
    const { store, anna, bilal, propose, accept, stateOf, told } = await aPage();
    const first = await propose(anna, titled("Lamp"), summed("A lamp came down."));
    const second = await propose(bilal, titled("Lamp"), summed("Nobody knows."));
    await accept(first);
    expect(await stateOf(second)).toBe("submitted");
    expect((await planChangeset(store, await theChangeset(store, second))).freshness).toBe("behind_conflict");
    expect(told(bilal)).toEqual(["overtaken"]);
    const { version } = await theChangeset(store, second);
    expect(refusal(await approve(as(store, await aUser(store, { role: "moderator" })), second))).toBe("stale_base");
    expect(version).toBe(1);
  });

  it("C5: rejecting one never touches another, and H4: one that shares nothing with the published one is left in peace", async () => {
    const { store, moderator, anna, bilal, propose, accept, stateOf, told } = await aPage();
    const first = await propose(anna, titled("Lamp"));
    const second = await propose(bilal, titled("Lamp"), summed("A lamp came down."));
    const third = await propose(bilal, claiming(4));
    // What became of the rejected one itself stands in these; the others' parts are compared by themselves.
    const own = [
      "changesets",
      "changeset_items",
      "reviews",
      "review_events",
      "audit_log",
      "notifications",
      "cache_tags",
    ];
    const rows = () => dump(store, { without: own });
    const others = async () => [await theChangeset(store, second), await theChangeset(store, third)];
    const before = await others();
    const tables = rows();
    value(await verdict(as(store, moderator), first, { verdict: "reject", comment: "No.", reason_code: "duplicate" }));
    expect(await others()).toEqual(before);
    expect(rows()).toEqual(tables);
    expect(told(bilal)).toEqual([]);
    await accept(await propose(anna, summed("A lamp came down in the hall.")));
    expect(await stateOf(third)).toBe("submitted");
    expect((await planChangeset(store, await theChangeset(store, third))).freshness).toBe("behind_clean");
    expect(told(bilal)).toEqual(["overtaken"]);
  });

  it("C2: whoever hands in the very same change is told of the first one, and nothing is stored", async () => {
    const { store, anna, bilal, propose } = await aPage();
    const first = await propose(anna, claiming(4));
    const change = await anEditOf(store, lamp, claiming(4));
    const before = dump(store);
    expect(await openChangeset(as(store, bilal), aProposal(change))).toMatchObject({
      ok: false,
      error: { code: "same_change", params: { changeset: first } },
    });
    expect(dump(store)).toEqual(before);
    const { id } = value(await openChangeset(as(store, bilal), { ...aProposal(change), submit: false }));
    expect(refusal(await submitChangeset(as(store, bilal), { id }))).toBe("same_change");
    expect((await theChangeset(store, id)).state).toBe("draft");
    // Another source, and another figure, are not the same change.
    const other = (content: PageContent) => {
      const whole = claiming(4)(content);
      return { ...whole, claims: whole.claims.map((claim) => ({ ...claim, note: { en: "Counted later." } })) };
    };
    await propose(bilal, other);
    await propose(bilal, claiming(3));
    // Whoever repeats themselves is asked by their own list of proposals.
    await propose(anna, claiming(4));
  });

  it("a new page that somebody else made meanwhile with the very same words, and a page that is gone already, supersede", async () => {
    const { store, anna, bilal, accept, stateOf } = await aPage();
    const page = anEvent({ slug: "second-lamp", claims: [] });
    const extra = anEvent({ slug: "third-lamp", claims: [] });
    const both = (await aSubmittedChangeset(as(store, anna), page, extra)).publicId;
    const one = (await aSubmittedChangeset(as(store, bilal), page)).publicId;
    await accept(both);
    expect(await stateOf(one)).toBe("superseded");
    const gone = { kind: "event", slug: "second-lamp", action: "delete", base: 1 } as const;
    const third = { kind: "event", slug: "third-lamp", action: "delete", base: 1 } as const;
    const two = (await aSubmittedChangeset(as(store, anna), gone, third)).publicId;
    const alone = (await aSubmittedChangeset(as(store, bilal), gone)).publicId;
    await accept(two);
    expect(await stateOf(alone)).toBe("superseded");
    expect(await verifyDatabase(store.file)).toEqual([]);
  });
});
