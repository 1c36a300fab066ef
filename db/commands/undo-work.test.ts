import { describe, expect, it } from "vitest";
import type { PageRef } from "@/domain/kinds/names";
import type { ChangeInput } from "@/domain/review/changeset";
import type { PageContent } from "@/domain/revisions/content";
import {
  anEditOf,
  anEvent,
  approve,
  aSource,
  aSubmittedChangeset,
  as,
  aUser,
  noon,
  published,
  refusal,
  theChangeset,
  thePage,
  titled,
  type User,
  value,
} from "@/tests/factories";
import { freshStore } from "@/tests/store";
import { mapPageIds } from "../queries/pages";
import { planChangeset } from "../queries/plan";
import { verifyDatabase } from "../queries/verify";
import type { Store } from "../store";
import { rebaseChangeset } from "./rebase-changeset";
import { undoWork } from "./undo-work";

const day = 86_400_000;
const period = { from: noon + day, to: noon + 2 * day, title: "Take it back", reason: "Invented figures." };

/** Two published events with their source, a vandal, and others at work. */
async function aWiki() {
  const store = freshStore();
  const { moderator } = await published(store, aSource(), anEvent({ slug: "one" }), anEvent({ slug: "two" }));
  return { store, moderator, vandal: await aUser(store), other: await aUser(store) };
}

/** Publishes somebody's change at a time. */
async function publishAs(store: Store, author: User, moderator: User, at: number, ...changes: ChangeInput[]) {
  const { publicId } = await aSubmittedChangeset(as(store, author, { now: at }), ...changes);
  value(await approve(as(store, moderator, { now: at }), publicId));
}

const summaryOf = (en: string) => (content: PageContent) => ({ ...content, summary: { ...content.summary, en } });
const within = period.from + 1;

describe("taking back what one account published in a period", () => {
  it("is one changeset over all its pages, decided by somebody else, and leaves later edits of others elsewhere", async () => {
    const { store, moderator, vandal, other } = await aWiki();
    const before = await thePage(store, "event/one");
    const publish = async (who: User, ref: PageRef, change: (content: PageContent) => PageContent, at = within) =>
      publishAs(store, who, moderator, at, await anEditOf(store, ref, change));
    await publish(vandal, "event/one", summaryOf("Nonsense."), noon + 1); // before the period: it stays
    await publish(vandal, "event/one", titled("First nonsense"));
    await publish(
      other,
      "event/one",
      (content) => ({ ...content, aliases: [{ text: "The lamp", lang: "en" }] }) as PageContent,
    );
    await publish(vandal, "event/one", titled("Second nonsense"));
    await publish(vandal, "event/two", summaryOf("More nonsense."));
    await publishAs(store, vandal, moderator, within, anEvent({ slug: "made-up" }));
    const two = await thePage(store, "event/two");
    await publishAs(store, vandal, moderator, within, {
      kind: "event",
      slug: "two",
      action: "rename",
      to: "moved",
      base: two.revision.number,
    });

    const ctx = as(store, moderator, { now: noon + 3 * day });
    const undone = value(await undoWork(ctx, period, { name: vandal.name }));
    expect(undone).toMatchObject({ pages: 3, disputed: 0, state: "submitted" });
    expect(refusal(await approve(ctx, undone.id))).toBe("self_approval");
    const second = await aUser(store, { role: "moderator" });
    value(await approve(as(store, second, ctx.clock), undone.id));

    const one = await thePage(store, "event/one");
    expect(one.content.titles).toEqual(before.content.titles);
    expect(one.content.summary.en).toBe("Nonsense.");
    expect(one.content.aliases).toMatchObject([{ text: "The lamp" }]);
    expect((await thePage(store, "event/two")).content.summary.en).toBe("A lamp fell in the hall.");
    expect((await mapPageIds(store, ["event/made-up"])).get("event/made-up")?.state).toBe("deleted");
    expect(await verifyDatabase(store.file)).toEqual([]);
    expect(refusal(await undoWork(ctx, period, { name: vandal.name }))).toBe("no_change");
  });

  it("lists where somebody changed the same place since, decides nothing there by itself, and waits as a draft", async () => {
    const { store, moderator, vandal, other } = await aWiki();
    await publishAs(store, vandal, moderator, within, await anEditOf(store, "event/one", summaryOf("Nonsense.")));
    await publishAs(store, other, moderator, within, await anEditOf(store, "event/one", summaryOf("Sense.")));
    const ctx = as(store, moderator, { now: noon + 3 * day });
    const undone = value(await undoWork(ctx, period, { name: vandal.name }));
    expect(undone).toMatchObject({ pages: 1, disputed: 1, state: "draft" });
    const plan = await planChangeset(store, await theChangeset(store, undone.id));
    expect(plan.items[0]?.conflicts).toMatchObject([{ at: "/summary/en", published: "Sense." }]);
    expect(refusal(await rebaseChangeset(ctx, {}, { id: undone.id }))).toBe("merge_conflict");
    expect((await thePage(store, "event/one")).content.summary.en).toBe("Sense.");
  });

  it("brings back what the account deleted", async () => {
    const { store, moderator, vandal } = await aWiki();
    const { revision } = await thePage(store, "event/one");
    await publishAs(store, vandal, moderator, within, {
      kind: "event",
      slug: "one",
      action: "delete",
      base: revision.number,
    });
    const undone = value(await undoWork(as(store, moderator), period, { name: vandal.name }));
    value(await approve(as(store, await aUser(store, { role: "moderator" })), undone.id));
    expect((await thePage(store, "event/one")).content.summary.en).toBe("A lamp fell in the hall.");
  });

  it("is refused for more pages than one changeset holds, with their number, and opens nothing", async () => {
    const { store, moderator, vandal } = await aWiki();
    for (const half of [0, 1]) {
      const events = Array.from({ length: 26 }, (_, n) => anEvent({ slug: `made-up-${half}-${n}` }));
      await publishAs(store, vandal, moderator, within, ...events);
    }
    const before = store.engine.reader.prepare("select count(*) from changesets").pluck().get();
    expect(await undoWork(as(store, moderator), period, { name: vandal.name })).toMatchObject({
      error: { code: "invalid_input", problems: [{ pointer: "/from", params: { pages: 52, most: 50 } }] },
    });
    expect(store.engine.reader.prepare("select count(*) from changesets").pluck().get()).toBe(before);
  });

  it("is a moderator's to propose, for somebody else's work, with a period that has a beginning and an end", async () => {
    const { store, moderator, vandal, other } = await aWiki();
    expect(refusal(await undoWork(as(store, other), period, { name: vandal.name }))).toBe("missing_right");
    expect(refusal(await undoWork(as(store, moderator), period, { name: moderator.name }))).toBe("missing_right");
    expect(refusal(await undoWork(as(store, moderator), { ...period, to: period.from }, { name: vandal.name }))).toBe(
      "invalid_input",
    );
    expect(refusal(await undoWork(as(store, moderator), period, { name: "Nobody at all" }))).toBe("not_found");
  });
});
