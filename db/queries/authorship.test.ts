import { describe, expect, it } from "vitest";
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
import { amendChangeset } from "../commands/amend-changeset";
import { copyChangeset } from "../commands/copy-changeset";
import { revertChangeset } from "../commands/revert-changeset";
import { submitChangeset } from "../commands/submit-changeset";
import type { Store } from "../store";
import { changesOf } from "./changeset-input";
import { mapClaimOrigins, mapPublishedOrigins } from "./claim-origins";
import { listChangesets } from "./queue";
import { findRevision, listRecentChanges, listRevisions } from "./revisions";
import { verifyDatabase } from "./verify";
import { listWordings } from "./wordings";

const lamp = "event/lamp-at-the-harbour" as const;

async function amend(store: Store, by: User, id: string, edit: (content: PageContent) => PageContent) {
  const { items, version } = await theChangeset(store, id);
  const changes = (await changesOf(store, items)).map((one) => ({
    ...one,
    content: edit(structuredClone(one.content) as PageContent),
  }));
  value(await amendChangeset(as(store, by), { version, changes }, { id }));
}

async function aWiki() {
  const store = freshStore();
  const { moderator } = await published(store, aSource(), anEvent());
  const [author, second] = [await aUser(store), await aUser(store, { role: "moderator" })];
  return { store, author, moderator, second };
}

describe("whose work a revision is", () => {
  it("names everybody who wrote or amended it, apart from who approved it, wherever a revision is shown", async () => {
    const { store, author, moderator, second } = await aWiki();
    const noted = (content: PageContent) => ({
      ...content,
      claims: content.claims.map((claim) => ({ ...claim, note: { en: "As reported on the same day." } })),
    });
    const { publicId: id } = await aSubmittedChangeset(as(store, author), await anEditOf(store, lamp, summed("Fell.")));
    await amend(store, moderator, id, noted);
    value(await approve(as(store, second), id));
    const page = await thePage(store, lamp);
    const at = { pageId: page.id, number: 2 };
    const both = [author.name, moderator.name];
    expect(page.revision).toMatchObject({ author: author.name, authors: both, reviewedBy: second.name });
    expect((await listRevisions(store, at)).items[0]).toMatchObject({ authors: both, reviewedBy: second.name });
    expect((await findRevision(store, at))?.authors).toEqual(both);
    expect((await listRecentChanges(store)).items[0]?.authors).toEqual(both);
    expect((await listWordings(store, at))[0]?.authors).toEqual(both);
    expect(
      (await mapClaimOrigins(store, { ...at, content: page.content })).get(page.content.claims[0]?.id ?? "")?.addedBy,
    ).toEqual(both);
    expect((await mapPublishedOrigins(store, page.id)).get(page.content.claims[0]?.id ?? "")?.addedBy).toEqual(both);
  });

  it("lists what somebody amended among their work too, published or waiting, and for nobody who corrected spelling alone", async () => {
    const { store, author, moderator, second } = await aWiki();
    const propose = async (en: string) =>
      (await aSubmittedChangeset(as(store, author), await anEditOf(store, lamp, summed(en)))).publicId;
    const [published, waiting] = [
      await propose("A lamp fell, and the hall was closed"),
      await propose("A lamp, seen."),
    ];
    await amend(store, moderator, published, titled("A title by the moderator"));
    await amend(store, second, published, summed("A lamp fell; and the hall was closed."));
    await amend(store, moderator, waiting, titled("A title by the moderator"));
    value(await approve(as(store, second), published));
    const workOf = async ({ id }: User) => [
      (await listRecentChanges(store, { writerId: id })).items.filter(({ number }) => number > 1).length,
      (
        await listChangesets(store, {
          writerId: id,
          states: ["submitted"],
          viewer: { id: second.id, moderates: true },
        })
      ).items.map(({ publicId }) => publicId),
    ];
    expect(await workOf(author)).toEqual([1, [waiting]]);
    expect(await workOf(moderator)).toEqual([1, [waiting]]);
    expect(await workOf(second)).toEqual([0, []]);
  });

  it("does not name as an author who corrected the spelling and then approved", async () => {
    const { store, author, moderator } = await aWiki();
    const edit = await anEditOf(store, lamp, summed("A lamp fell, and the hall was closed"));
    const { publicId: id } = await aSubmittedChangeset(as(store, author), edit);
    await amend(store, moderator, id, summed("A lamp fell; and the hall was closed."));
    value(await approve(as(store, moderator), id));
    expect((await thePage(store, lamp)).revision).toMatchObject({ authors: [author.name], reviewedBy: moderator.name });
  });

  it("F2: whoever amended a proposal cannot approve what a partial acceptance gave back of it", async () => {
    const { store, author, moderator, second } = await aWiki();
    const { publicId: id } = await aSubmittedChangeset(
      as(store, author),
      anEvent({ slug: "one" }),
      anEvent({ slug: "two" }),
    );
    await amend(store, moderator, id, summed("Another summary, by the moderator."));
    const { rest } = value(
      await verdict(as(store, second), id, {
        verdict: "approve",
        acknowledge_warnings: true,
        leave_out: ["event/two"],
      }),
    );
    value(await submitChangeset(as(store, author), { id: rest ?? "" }));
    expect(refusal(await approve(as(store, moderator), rest ?? ""))).toBe("self_approval");
    value(await approve(as(store, second), rest ?? ""));
    expect((await thePage(store, "event/two")).revision.authors).toEqual([author.name, moderator.name]);
    expect(await verifyDatabase(store.file)).toEqual([]);
  });

  it("F2: nor what its author starts again from it", async () => {
    const { store, author, moderator, second } = await aWiki();
    const edit = await anEditOf(store, lamp, summed("A heavy lamp fell."));
    const { publicId: id } = await aSubmittedChangeset(as(store, author), edit);
    await amend(store, moderator, id, titled("A title by the moderator"));
    value(await verdict(as(store, second), id, { verdict: "reject", reason_code: "other", comment: "No." }));
    const copy = value(await copyChangeset(as(store, author), { id }));
    value(await submitChangeset(as(store, author), { id: copy.id }));
    expect((await theChangeset(store, copy.id)).authorIds).toEqual([author.id]);
    expect(refusal(await approve(as(store, moderator), copy.id))).toBe("self_approval");
    value(await approve(as(store, second), copy.id));
  });

  it("counts nobody as a writer of what takes their work back", async () => {
    const { store, author, moderator, second } = await aWiki();
    const edit = await anEditOf(store, lamp, summed("A heavy lamp fell."));
    const { publicId: id } = await aSubmittedChangeset(as(store, moderator), edit);
    value(await approve(as(store, second), id));
    const undone = value(await revertChangeset(as(store, author), { reason: "A test." }, { id }));
    value(await approve(as(store, moderator), undone.id));
    expect((await thePage(store, lamp)).revision.authors).toEqual([author.name]);
  });
});
