import "server-only";
import { aliasedTable, and, asc, desc, eq, gt, isNotNull, isNull, lt } from "drizzle-orm";
import type { PageRef } from "@/domain/kinds/names";
import type { ReportOutcome, ReportReason } from "@/domain/people/report";
import { type Actor, userIdOf } from "@/domain/policy/actor";
import { denial } from "@/domain/policy/may";
import { ok } from "@/domain/result";
import { type Outcome, refuse } from "@/domain/review/refusal";
import type { Bilingual } from "@/domain/text";
import type { Reader } from "../store";

export type ReportRow = {
  readonly id: number;
  readonly publicId: string;
  readonly page: PageRef | undefined;
  readonly titles: Bilingual;
  readonly subject: string;
  readonly reason: ReportReason;
  readonly body: string;
  readonly reporter: string | null;
  readonly createdAt: number;
  readonly outcome: ReportOutcome | null;
  readonly answer: string | null;
  readonly closedBy: string | null;
  readonly closedAt: number | null;
};

/** Reports for moderators: the open ones longest waiting first, or the closed ones newest first. */
export async function listReports(
  reader: Reader,
  actor: Actor,
  { closed = false, after, limit = 50 }: { closed?: boolean; after?: number | undefined; limit?: number } = {},
): Promise<Outcome<{ items: ReportRow[]; next: number | null }>> {
  const denied = denial(actor, "report.close");
  if (denied) return refuse(denied);
  const { reports } = reader.t;
  const rows = await select(reader)
    .where(
      and(
        closed ? isNotNull(reports.closedAt) : isNull(reports.closedAt),
        after === undefined ? undefined : closed ? lt(reports.id, after) : gt(reports.id, after),
      ),
    )
    .orderBy(closed ? desc(reports.id) : asc(reports.id))
    .limit(limit + 1);
  const items = rows.slice(0, limit).map(shape);
  return ok({ items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null });
}

/** One report by its tracking id: for whoever knows it, and for the account that wrote it. */
export async function findReport(reader: Reader, publicId: string): Promise<ReportRow | undefined> {
  const [row] = await select(reader).where(eq(reader.t.reports.publicId, publicId)).limit(1);
  return row && shape(row);
}

/** What somebody signed in has reported, newest first. */
export async function listOwnReports(reader: Reader, actor: Actor, limit = 20): Promise<ReportRow[]> {
  const { reports } = reader.t;
  const rows = await select(reader)
    .where(eq(reports.reporterId, userIdOf(actor) ?? -1))
    .orderBy(desc(reports.id))
    .limit(limit);
  return rows.map(shape);
}

function select({ read, t }: Reader) {
  const closer = aliasedTable(t.users, "closer");
  return read
    .select({
      report: t.reports,
      kind: t.pages.kind,
      slug: t.pages.slug,
      ar: t.pageCards.titleAr,
      en: t.pageCards.titleEn,
      reporter: t.users.name,
      closedBy: closer.name,
    })
    .from(t.reports)
    .leftJoin(t.pages, eq(t.pages.id, t.reports.pageId))
    .leftJoin(t.pageCards, eq(t.pageCards.pageId, t.reports.pageId))
    .leftJoin(t.users, eq(t.users.id, t.reports.reporterId))
    .leftJoin(closer, eq(closer.id, t.reports.closedBy))
    .$dynamic();
}

const shape = ({
  report,
  kind,
  slug,
  ar,
  en,
  reporter,
  closedBy,
}: Awaited<ReturnType<typeof select>>[number]): ReportRow => ({
  id: report.id,
  publicId: report.publicId,
  page: kind && slug ? `${kind}/${slug}` : undefined,
  titles: { ar: ar ?? undefined, en: en ?? undefined },
  subject: report.subject,
  reason: report.reason,
  body: report.body,
  reporter,
  createdAt: report.createdAt,
  outcome: report.outcome,
  answer: report.answer,
  closedBy,
  closedAt: report.closedAt,
});
