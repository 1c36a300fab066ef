import { confirmRevision } from "@/db/commands/confirm-revision";
import { importPages } from "@/db/commands/import-pages";
import { withdrawChangeset } from "@/db/commands/move-changeset";
import { openChangeset } from "@/db/commands/open-changeset";
import { openSession } from "@/db/commands/sign-in";
import type { Store } from "@/db/store";
import { aPage } from "@/domain/checks/examples";
import { aClaim, onDay } from "@/domain/claims/examples";
import {
  anEditOf,
  anEvent,
  aProposal,
  approve,
  aSource,
  aSubmittedChangeset,
  as,
  aUser,
  thePage,
  theWiki,
  type User,
  value,
  verdict,
} from "./factories";

export type LivedIn = { readonly editor: User; readonly moderator: User; readonly former: User };

/** A small invented wiki in which everything has happened once: import, edits, a rename, a deletion, and proposals in every state. */
export async function aLivedInWiki(store: Store): Promise<LivedIn> {
  const editor = await aUser(store);
  const moderator = await aUser(store, { role: "moderator" });
  const former = await aUser(store);
  const publish = async (...changes: Parameters<typeof aSubmittedChangeset>[1][]) => {
    const { publicId } = await aSubmittedChangeset(as(store, editor), ...changes);
    value(await approve(as(store, moderator), publicId));
  };

  value(
    await importPages(as(store, theWiki), {
      title: "Import",
      reason: "The first pages.",
      changes: [aSource(), aPlace(), anEvent({ claims: claims() })],
    }),
  );
  value(await confirmRevision(as(store, moderator), { page: "place/invented-harbour", number: 1 }));
  await publish(anEvent({ slug: "gone" }), anEvent({ slug: "old-name" }));
  await publish(
    await anEditOf(store, "event/lamp-at-the-harbour", (content) => ({
      ...content,
      summary: { ...content.summary, en: "A lamp fell in the hall on Monday." },
    })),
  );
  await publish(
    { kind: "event", slug: "gone", action: "delete", base: 1 },
    { kind: "event", slug: "old-name", action: "rename", base: 1, to: "new-name" },
  );

  await aSubmittedChangeset(as(store, editor), anEvent({ slug: "waiting" }));
  value(await openChangeset(as(store, editor), { ...aProposal(anEvent({ slug: "draft" })), submit: false }));
  const rejected = await aSubmittedChangeset(as(store, editor), anEvent({ slug: "rejected" }));
  value(
    await verdict(as(store, moderator), rejected.publicId, {
      verdict: "reject",
      reason_code: "duplicate",
      comment: "It is there already.",
    }),
  );
  const sentBack = await aSubmittedChangeset(as(store, editor), anEvent({ slug: "sent-back" }));
  value(
    await verdict(as(store, moderator), sentBack.publicId, { verdict: "request_changes", comment: "Say which hall." }),
  );
  const withdrawn = await aSubmittedChangeset(as(store, editor), anEvent({ slug: "withdrawn" }));
  value(await withdrawChangeset(as(store, editor), { id: withdrawn.publicId }));
  value(await openSession(as(store, editor), editor));
  await thePage(store, "event/new-name");
  return { editor, moderator, former };
}

const claims = () => [
  aClaim({ id: "injured", property: "injured", category: "total", v: 4, paragraph: 3 }),
  aClaim({ id: "injured-later", property: "injured", category: "total", v: 6, paragraph: 3, rank: "normal" }),
  aClaim({ id: "date", property: "date", value: onDay("2024-05-01"), paragraph: 1 }),
  aClaim({
    id: "place",
    property: "location",
    value: { type: "place", ref: "place/invented-harbour", precision: "site", relation: "in", basis: "stated" },
    paragraph: 2,
  }),
];

const aPlace = () => ({
  kind: "place" as const,
  slug: "invented-harbour",
  base: null,
  content: aPage("place", {
    titles: { ar: "ميناء مخترع", en: "Invented harbour" },
    aliases: [{ text: "Invented haven", lang: "en", kind: "variant" }],
    fields: { placeType: "site", coordinates: { lat: 10.25, lon: 20.5 } },
  }),
});
