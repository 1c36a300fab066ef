import { describe, expect, it } from "vitest";
import { aClaim } from "@/domain/claims/examples";
import type { ChangeInput } from "@/domain/review/changeset";
import { readLeftOut } from "@/domain/review/parts/part-address";
import { dump } from "@/tests/dump";
import {
  anEditOf,
  anEvent,
  approve,
  aSource,
  aSubmittedChangeset,
  as,
  aUser,
  published,
  refusal,
  theChangeset,
  thePage,
  value,
} from "@/tests/factories";
import { freshStore } from "@/tests/store";
import { planPart } from "../queries/part-plan";
import { planChangeset } from "../queries/plan";
import { findReviewTrail } from "../queries/review-trail";
import { verifyDatabase } from "../queries/verify";
import { postComment } from "./post-comment";
import { reviewChangeset } from "./review-changeset";
import { submitChangeset } from "./submit-changeset";

const lamp = "event/lamp-at-the-harbour" as const;

async function aProposalOver(...changes: ChangeInput[]) {
  const store = freshStore();
  const { moderator } = await published(store, aSource(), anEvent());
  const author = await aUser(store);
  const propose = async (...more: ChangeInput[]) => (await aSubmittedChangeset(as(store, author), ...more)).publicId;
  /** An approval of what the preview of this part showed. */
  const take = async (id: string, leave_out: string[], more: object = {}) => {
    const changeset = await theChangeset(store, id);
    const part = value(planPart(await planChangeset(store, changeset), readLeftOut(leave_out)));
    return reviewChangeset(
      as(store, moderator),
      {
        version: changeset.version,
        seen_hash: part.hash,
        verdict: "approve",
        acknowledge_warnings: true,
        leave_out,
        ...more,
      },
      { id },
    );
  };
  return { store, author, moderator, propose, take, id: changes.length > 0 ? await propose(...changes) : "" };
}

const figure = (id: string, v: number) => aClaim({ id, property: "injured", category: "police", v, paragraph: 3 });

describe("taking single items of a page", () => {
  it("G3: of five items two are published at once, and three go back as a draft with what was said of them", async () => {
    const { store, author, moderator, propose, take } = await aProposalOver();
    const change = await anEditOf(store, lamp, (content) => ({
      ...content,
      titles: { ...content.titles, en: "Lamp at the harbour hall" },
      summary: { ...content.summary, en: "A lamp fell and hurt visitors." },
      body: { ...content.body, en: `${content.body.en} The hall was closed [@invented-daily, ¶4].` },
      aliases: [{ text: "Harbour lamp", lang: "en", kind: "variant" }],
      claims: [...content.claims, figure("new-1", 4)],
    }));
    const id = await propose(change);
    const changeset = await theChangeset(store, id);
    const claim = changeset.items[0]?.proposal.content?.claims[1]?.id ?? "";
    const say = async (anchor: string, comment: string) =>
      value(await postComment(as(store, moderator), { comment, page: lamp, anchor }, { id }));
    await say("/body/en", "Since when?");
    await say("/titles/en", "Good.");
    const publications = () => store.engine.reader.prepare("select count(*) from publications").pluck().get();
    const notices = () =>
      store.engine.reader.prepare("select kind from notifications where user_id = ?").pluck().all(author.id);
    const before = Number(publications());
    const told = notices().length;

    const left = [`${lamp}#/summary/en/0`, `${lamp}#/body/en/0`, `${lamp}#/claims/${claim}`];
    const done = value(await take(id, left));
    expect(done.state).toBe("partially_accepted");
    expect(publications()).toBe(before + 1);
    expect(notices().slice(told)).toEqual(["partially_accepted"]);

    const page = await thePage(store, lamp);
    expect(page.content).toMatchObject({
      titles: { en: "Lamp at the harbour hall" },
      summary: { en: "A lamp fell in the hall." },
      body: { en: "A lamp fell [@invented-daily, ¶3]." },
      aliases: [{ text: "Harbour lamp" }],
    });
    expect(page.content.claims).toHaveLength(1);
    const decided = await theChangeset(store, id);
    expect(decided.items.map(({ outcome, returned }) => [outcome, [...returned].sort()])).toEqual([
      ["taken", ["/body/en/0", `/claims/${claim}`, "/summary/en/0"].sort()],
    ]);

    const rest = await theChangeset(store, done.rest ?? "");
    expect(rest).toMatchObject({ state: "draft", authorIds: [author.id] });
    expect(rest.items[0]?.proposal.content).toEqual(changeset.items[0]?.proposal.content);
    expect((await findReviewTrail(store, rest.id)).comments.map((one) => one.body)).toEqual(["Since when?"]);
    expect(await verifyDatabase(store.file)).toEqual([]);

    value(await submitChangeset(as(store, author), { id: rest.publicId }));
    value(await approve(as(store, moderator), rest.publicId));
    expect((await thePage(store, lamp)).content).toEqual(changeset.items[0]?.proposal.content);
    expect(await verifyDatabase(store.file)).toEqual([]);
  });

  it("G4, G5, E5: refuses what needs an item that is left out, by its name, and writes nothing", async () => {
    const { store, propose, take } = await aProposalOver();
    const source = await anEditOf(store, "source/invented-daily", (content) =>
      content.kind === "source"
        ? {
            ...content,
            fields: {
              ...content.fields,
              paragraphs: [...content.fields.paragraphs, { n: 5, kind: "body", sha256: "5".repeat(64) }],
            },
          }
        : content,
    );
    const event = anEvent({
      slug: "second-lamp",
      body: { en: "The hall. {{injured:police}} were hurt." },
      claims: [figure("new-1", 4), aClaim({ id: "new-2", property: "injured", category: "total", v: 4, paragraph: 5 })],
    });
    const id = await propose(source, event);
    const proposed = (await theChangeset(store, id)).items[1]?.proposal.content?.claims ?? [];
    const [police = "", total = ""] = proposed.map((claim) => claim.id);
    const before = dump(store);
    expect(await take(id, [`event/second-lamp#/claims/${police}`])).toMatchObject({
      error: {
        code: "dependency_open",
        params: { page: "event/second-lamp#/body/en", needs: `event/second-lamp#/claims/${police}` },
      },
    });
    expect(await take(id, ["source/invented-daily#/fields/paragraphs/5"])).toMatchObject({
      error: {
        code: "dependency_open",
        params: {
          page: `event/second-lamp#/claims/${total}`,
          needs: "source/invented-daily#/fields/paragraphs/5",
        },
      },
    });
    expect(dump(store)).toEqual(before);
    value(await take(id, ["source/invented-daily#/fields/paragraphs/5", `event/second-lamp#/claims/${total}`]));
    expect((await thePage(store, "event/second-lamp")).content.claims.map((claim) => claim.id)).toEqual([police]);
    expect(await verifyDatabase(store.file)).toEqual([]);
  });

  it("a page that is made is taken without one claim, which goes back as an edit of that page", async () => {
    const event = anEvent({ slug: "second-lamp", claims: [figure("new-1", 4), figure("new-2", 3)] });
    const { store, author, moderator, take, id } = await aProposalOver(event);
    const ids = (await theChangeset(store, id)).items[0]?.proposal.content?.claims.map((claim) => claim.id) ?? [];
    const done = value(await take(id, [`event/second-lamp#/claims/${ids[1]}`]));
    const rest = await theChangeset(store, done.rest ?? "");
    expect(rest.items.map(({ action, ref }) => [action, ref])).toEqual([["edit", "event/second-lamp"]]);
    value(await submitChangeset(as(store, author), { id: rest.publicId }));
    value(await approve(as(store, moderator), rest.publicId));
    expect((await thePage(store, "event/second-lamp")).content.claims.map((claim) => claim.id)).toEqual(ids);
  });

  it("a new address is left out while the words are taken, and the other way round", async () => {
    const { store, propose, take } = await aProposalOver();
    const rename = async (to: string) => ({
      ...(await anEditOf(store, lamp, (content) => ({ ...content, titles: { ...content.titles, en: to } }))),
      action: "rename" as const,
      to,
    });
    const first = value(await take(await propose(await rename("harbour-lamp")), [`${lamp}#/slug`]));
    expect((await thePage(store, lamp)).content.titles.en).toBe("harbour-lamp");
    expect((await theChangeset(store, first.rest ?? "")).items).toMatchObject([
      { action: "rename", proposal: { to: "harbour-lamp" } },
    ]);
    const second = value(await take(await propose(await rename("hall-lamp")), [`${lamp}#/titles/en`]));
    expect((await thePage(store, "event/hall-lamp")).content.titles.en).toBe("harbour-lamp");
    expect((await theChangeset(store, second.rest ?? "")).items).toMatchObject([
      { action: "edit", slug: "hall-lamp", proposal: { content: { titles: { en: "hall-lamp" } } } },
    ]);
    expect(await verifyDatabase(store.file)).toEqual([]);
  });

  it("publishes exactly the part that was shown: the hash of the whole, or of another part, is refused", async () => {
    const { store, propose, take } = await aProposalOver();
    const id = await propose(
      await anEditOf(store, lamp, (content) => ({
        ...content,
        titles: { ...content.titles, en: "Other" },
        summary: { ...content.summary, en: "Other." },
      })),
    );
    const plan = await planChangeset(store, await theChangeset(store, id));
    const other = value(planPart(plan, readLeftOut([`${lamp}#/summary/en/0`])));
    const before = dump(store);
    const leave = [`${lamp}#/titles/en`];
    expect(refusal(await take(id, leave, { seen_hash: plan.hash }))).toBe("stale_base");
    expect(refusal(await take(id, leave, { seen_hash: other.hash }))).toBe("stale_base");
    expect(dump(store)).toEqual(before);
    const first = value(await take(id, leave, {}));
    expect((await thePage(store, lamp)).content.summary.en).toBe("Other.");
    expect(first.publication).not.toBeNull();
  });

  it("H6: gives the same answer when the same part is taken again, and G6: none when nothing is", async () => {
    const { store, moderator, propose } = await aProposalOver();
    const id = await propose(
      await anEditOf(store, lamp, (content) => ({ ...content, titles: { ar: "آخر", en: "Other" } })),
    );
    const changeset = await theChangeset(store, id);
    const plan = await planChangeset(store, changeset);
    const decide = (leave_out: string[]) =>
      reviewChangeset(
        as(store, moderator),
        {
          version: changeset.version,
          seen_hash: value(planPart(plan, readLeftOut(leave_out))).hash,
          verdict: "approve",
          acknowledge_warnings: true,
          leave_out,
        },
        { id },
      );
    expect(refusal(await decide([`${lamp}#/titles/en`, `${lamp}#/titles/ar`]))).toBe("no_change");
    const first = value(await decide([`${lamp}#/titles/ar`]));
    expect(value(await decide([`${lamp}#/titles/ar`]))).toEqual(first);
    expect(refusal(await decide([`${lamp}#/titles/en`]))).toBe("already_decided");
  });
});
