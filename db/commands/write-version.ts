import "server-only";
import { eq } from "drizzle-orm";
import { userIdOf } from "@/domain/policy/actor";
import { changeSize } from "@/domain/revisions/change-size";
import { changedLanguages } from "@/domain/revisions/changed-languages";
import { commitment } from "@/domain/revisions/hash";
import type { Context } from "../context";
import { insertRows } from "../dialect/insert-rows";
import type { Tx } from "../store";
import type { FoundFinding } from "./inspect-changes";
import type { PreparedItem } from "./prepare-changes";

/** What an approval is bound to: every item with its base and its whole proposal. */
export const versionBody = (
  items: readonly Pick<PreparedItem, "action" | "kind" | "slug" | "baseRevisionId" | "proposal">[],
) =>
  items.map(({ action, kind, slug, baseRevisionId, proposal }) => ({
    action,
    kind,
    slug,
    base: baseRevisionId,
    proposal,
  }));

/** Inserts one version of a changeset with its items and findings. */
export async function writeVersion(
  tx: Tx,
  ctx: Context,
  version: {
    changesetId: number;
    number: number;
    items: readonly PreparedItem[];
    findings: readonly FoundFinding[];
    note?: string | undefined;
    /** Whose work it is, where somebody else's act writes it down. */
    authorId?: number | null;
    spellingOnly?: boolean | undefined;
  },
): Promise<{ versionId: number; contentHash: string }> {
  const salt = ctx.secret();
  const contentHash = commitment(salt, versionBody(version.items));
  const [row] = await tx.db
    .insert(tx.t.changesetVersions)
    .values({
      changesetId: version.changesetId,
      number: version.number,
      authorId: version.authorId === undefined ? (userIdOf(ctx.actor) ?? null) : version.authorId,
      salt,
      contentHash,
      note: version.note ?? null,
      spellingOnly: version.spellingOnly ?? false,
      createdAt: ctx.now(),
    })
    .returning({ id: tx.t.changesetVersions.id });
  if (!row) throw new Error("The new version was not given an id.");
  await writeItems(tx, { changesetId: version.changesetId, versionId: row.id, items: version.items });
  writeFindings(tx, ctx, row.id, version.findings);
  return { versionId: row.id, contentHash };
}

/** Overwrites the version of a draft that nobody but its author has seen. */
export async function overwriteDraftVersion(
  tx: Tx,
  ctx: Context,
  version: {
    changesetId: number;
    versionId: number;
    items: readonly PreparedItem[];
    findings: readonly FoundFinding[];
  },
): Promise<string> {
  const salt = ctx.secret();
  const contentHash = commitment(salt, versionBody(version.items));
  await tx.db.delete(tx.t.findings).where(eq(tx.t.findings.versionId, version.versionId));
  await tx.db.delete(tx.t.changesetItems).where(eq(tx.t.changesetItems.versionId, version.versionId));
  await tx.db
    .update(tx.t.changesetVersions)
    .set({ salt, contentHash, createdAt: ctx.now() })
    .where(eq(tx.t.changesetVersions.id, version.versionId));
  await writeItems(tx, version);
  writeFindings(tx, ctx, version.versionId, version.findings);
  return contentHash;
}

async function writeItems(
  tx: Tx,
  { changesetId, versionId, items }: { changesetId: number; versionId: number; items: readonly PreparedItem[] },
) {
  for (const [position, item] of items.entries())
    await tx.db.insert(tx.t.changesetItems).values({
      versionId,
      changesetId,
      position,
      action: item.action,
      pageId: item.pageId,
      kind: item.kind,
      slug: item.slug,
      baseRevisionId: item.baseRevisionId,
      proposal: item.proposal,
      languages: languagesOf(item),
      ...(item.proposal.content ? changeSize(item.base, item.proposal.content) : noChange),
    });
}

const noChange = { wordsAdded: 0, wordsRemoved: 0, claimsChanged: 0 };

/** A page that goes or comes back does so in every language that it has. */
function languagesOf({ action, base, proposal }: PreparedItem) {
  if (!proposal.content) return "";
  const isWhole = action === "delete" || action === "undelete" || action === "redirect";
  const languages = changedLanguages(isWhole ? undefined : base, proposal.content);
  return languages.length === 2 ? "ar en" : (languages[0] ?? "");
}

function writeFindings(tx: Tx, ctx: Context, versionId: number, findings: readonly FoundFinding[]) {
  const createdAt = ctx.now();
  insertRows(
    tx,
    tx.t.findings,
    findings.map(({ page, check, severity, message, params = null, at }) => ({
      ...{ versionId, page, check, severity, message, params, at, createdAt },
    })),
  );
}
