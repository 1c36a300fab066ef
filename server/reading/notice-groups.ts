import "server-only";
import { findChangeset, type StoredChangeset } from "@/db/queries/changeset";
import { listNotices, type NoticeRow } from "@/db/queries/notices";
import type { Reader } from "@/db/store";
import type { Actor } from "@/domain/policy/actor";
import { type NoticeKind, noticeKinds } from "@/domain/review/notices";
import { maySee } from "./changeset-view";

export type NoticeGroup = {
  readonly changeset: StoredChangeset;
  readonly yourTurn: boolean;
  readonly notices: readonly (Omit<NoticeRow, "kind"> & { readonly kind: NoticeKind })[];
};

/** Somebody's notices by proposal, those first where it is their turn; one that they may not open any more is left out. */
export async function loadNoticeGroups(
  store: Reader,
  actor: Extract<Actor, { kind: "user" }>,
): Promise<{ groups: NoticeGroup[]; newest: number }> {
  const rows = await listNotices(store, actor.id);
  const byChangeset = new Map<string, NoticeRow[]>();
  for (const row of rows) byChangeset.set(row.changeset ?? "", [...(byChangeset.get(row.changeset ?? "") ?? []), row]);
  const groups: NoticeGroup[] = [];
  for (const [id, some] of byChangeset) {
    const changeset = id ? await findChangeset(store, id) : undefined;
    if (!changeset || !maySee(actor, changeset)) continue;
    const notices = some.flatMap((row) => {
      const kind = noticeKinds.find((one) => one === row.kind);
      return kind ? [{ ...row, kind }] : [];
    });
    groups.push({ changeset, notices, yourTurn: !actor.suspended && some.some((row) => row.yourTurn) });
  }
  return {
    groups: groups.toSorted((a, b) => Number(b.yourTurn) - Number(a.yourTurn)),
    newest: rows[0]?.id ?? 0,
  };
}
