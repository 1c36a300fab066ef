import { describe, expect, it } from "vitest";
import { dump } from "@/tests/dump";
import {
  anEvent,
  anImportedPage,
  approve,
  aSource,
  aSubmittedChangeset,
  as,
  aUser,
  published,
  refusal,
  thePage,
  theWiki,
  type User,
  value,
} from "@/tests/factories";
import { freshStore } from "@/tests/store";
import { verifyDatabase } from "../queries/verify";
import type { Store } from "../store";
import { confirmRevision } from "./confirm-revision";
import { importPages } from "./import-pages";

const first = { title: "First content", reason: "The wiki is empty." };

describe("the import of the first wiki", () => {
  it("publishes all pages, seen by nobody yet, with the claim ids of the files, until a moderator confirms that revision", async () => {
    const store = freshStore();
    const page = await anImportedPage(store);
    expect(page.revision).toMatchObject({
      number: 1,
      type: "import",
      author: null,
      reviewedAt: null,
      reviewedBy: null,
    });
    expect(page.content.claims.map((claim) => claim.id)).toEqual(["injured"]);
    const moderator = await aUser(store, { role: "moderator" });
    const at = { page: "event/lamp-at-the-harbour", number: 1 } as const;
    expect(refusal(await confirmRevision(as(store, await aUser(store)), at))).toBe("missing_right");
    value(await confirmRevision(as(store, moderator), at));
    expect((await thePage(store, at.page)).revision.reviewedBy).toBe(moderator.name);
    expect(refusal(await confirmRevision(as(store, moderator), at))).toBe("stale_base");
    expect(await verifyDatabase(store.file)).toEqual([]);
  });

  it("is for the wiki itself, and for nobody else", async () => {
    const store = freshStore();
    for (const role of ["editor", "moderator", "admin"] as const)
      expect(
        refusal(await importPages(as(store, await aUser(store, { role })), { ...first, changes: [aSource()] })),
        role,
      ).toBe("missing_right");
  });

  it("publishes none of its pages when one of them cannot be, and leaves nothing behind", async () => {
    const store = freshStore();
    const { editor, moderator } = await published(store, aSource(), anEvent(), anEvent({ slug: "other" }));
    const before = dump(store);
    expect(
      refusal(
        await importPages(as(store, theWiki), { ...first, changes: [aSource({ slug: "second-daily" }), anEvent()] }),
      ),
    ).toBe("slug_taken");
    expect(
      refusal(
        await importPages(as(store, theWiki), {
          ...first,
          changes: [
            aSource({ slug: "second-daily" }),
            anEvent({ slug: "unsourced", claims: [], body: { en: "[@nowhere, ¶1]" } }),
          ],
        }),
      ),
    ).toBe("check_failed");
    expect(dump(store)).toEqual(before);

    await redirected(store, editor, moderator);
    const after = dump(store);
    const edit = { ...anEvent(), base: 2 };
    expect((await importPages(as(store, theWiki), { ...first, changes: [edit] })).ok).toBe(false);
    expect(dump(store)).toEqual(after);
  });
});

/** The invented event becomes a redirect to another one. */
async function redirected(store: Store, editor: User, moderator: User) {
  const change = {
    kind: "event",
    slug: "lamp-at-the-harbour",
    action: "redirect",
    base: 1,
    to: "event/other",
  } as const;
  const { publicId } = await aSubmittedChangeset(as(store, editor), change);
  value(await approve(as(store, moderator), publicId));
}
