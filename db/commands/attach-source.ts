import "server-only";
import { createHash } from "node:crypto";
import { eq, inArray } from "drizzle-orm";
import type { ParagraphRecord } from "@/domain/kinds/fields";
import { userIdOf } from "@/domain/policy/actor";
import { denial } from "@/domain/policy/may";
import { ok } from "@/domain/result";
import { type Outcome, refuse } from "@/domain/review/refusal";
import { compareParagraphs, type Difference } from "@/ingest/compare-paragraphs";
import { type Paragraph, paragraphsOf } from "@/ingest/paragraphs";
import { textKey } from "@/ingest/same-text";
import type { Context } from "../context";
import { findPublishedPage } from "../queries/pages";
import type { Tx } from "../store";
import { recordAudit } from "./record-audit";

export type Attached = {
  readonly source: `source/${string}`;
  readonly sha256: string;
  readonly paragraphs: number;
  /** Exactly this text was attached already; nothing was written. */
  readonly already: boolean;
  readonly matching: number;
  readonly differing: readonly Difference[];
  /** Whether the whole file is the one that the page names; undefined where it names none. */
  readonly sameFile: boolean | undefined;
};

const largest = 8 * 1024 * 1024;

/** Attaches the text of a source: one text a source, a new one takes the place of the former. It is never shown in public. */
export async function attachSource(
  ctx: Context,
  { slug, bytes }: { slug: string; bytes: Uint8Array },
): Promise<Outcome<Attached>> {
  const denied = denial(ctx.actor, "source.attach");
  if (denied) return refuse(denied);
  if (bytes.byteLength > largest) return refuse("too_large");
  const text = decode(bytes);
  const paragraphs = text === undefined ? [] : paragraphsOf(text);
  if (text === undefined || paragraphs.length === 0)
    return refuse("invalid_input", {
      problems: [{ pointer: "/text", message: text === undefined ? "source.not_utf8" : "text.empty" }],
    });
  const sha256 = createHash("sha256").update(bytes).digest("hex");

  return ctx.store.write(async (tx) => {
    const page = await findPublishedPage(tx, { kind: "source", slug });
    if (page?.content.kind !== "source") return refuse("not_found", { params: { page: `source/${slug}` } });
    const former = await tx.read
      .select({ id: tx.t.sourceTexts.id, sha256: tx.t.sourceTexts.sha256 })
      .from(tx.t.sourceTexts)
      .where(eq(tx.t.sourceTexts.pageId, page.id));
    const already = former.some((one) => one.sha256 === sha256);
    const records = page.content.fields.paragraphs;
    if (!already) {
      await remove(
        tx,
        former.map((one) => one.id),
      );
      await insert(tx, ctx, { pageId: page.id, sha256, text, paragraphs, records });
      await recordAudit(tx, ctx, {
        action: "source_text_attached",
        subject: `page/${page.id}`,
        detail: { sha256, paragraphs: paragraphs.length },
      });
    }
    const differing = compareParagraphs(paragraphs, records);
    const matching =
      paragraphs.length - new Set(differing.filter((one) => one.what !== "not_in_text").map((one) => one.n)).size;
    const named = page.content.fields.sha256;
    return ok({
      source: `source/${slug}`,
      sha256,
      paragraphs: paragraphs.length,
      already,
      matching,
      differing,
      sameFile: named === undefined ? undefined : named === sha256,
    } as const);
  });
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

async function remove(tx: Tx, ids: readonly number[]) {
  if (ids.length === 0) return;
  await tx.db.delete(tx.t.sourceParagraphs).where(inArray(tx.t.sourceParagraphs.sourceTextId, [...ids]));
  await tx.db.delete(tx.t.sourceTexts).where(inArray(tx.t.sourceTexts.id, [...ids]));
}

async function insert(
  tx: Tx,
  ctx: Context,
  source: {
    pageId: number;
    sha256: string;
    text: string;
    paragraphs: readonly Paragraph[];
    records: readonly ParagraphRecord[];
  },
) {
  const kinds = new Map(source.records.map((record) => [record.n, record.kind]));
  const [row] = await tx.db
    .insert(tx.t.sourceTexts)
    .values({
      pageId: source.pageId,
      sha256: source.sha256,
      text: source.text,
      textKey: textKey(source.paragraphs),
      attachedBy: userIdOf(ctx.actor) ?? null,
      attachedAt: ctx.now(),
    })
    .returning({ id: tx.t.sourceTexts.id });
  if (!row) throw new Error("The text was not given an id.");
  for (const { n, rawLine, text, sha256, kind } of source.paragraphs)
    await tx.db
      .insert(tx.t.sourceParagraphs)
      .values({ sourceTextId: row.id, n, rawLine, text, sha256, kind: kinds.get(n) ?? kind ?? "body" });
}
