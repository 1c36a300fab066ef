import "server-only";
import { asc, eq } from "drizzle-orm";
import type { ChangesetState } from "@/domain/review/states";
import type { Reader } from "../store";
import type { StoredChangeset } from "./changeset";

export type Relative = {
  readonly publicId: string;
  readonly title: string;
  readonly type: "edit" | "import" | "revert";
  readonly state: ChangesetState;
  readonly authorId: number | null;
};

export type Relatives = {
  /** What it starts again from, or takes back. */
  readonly from: Relative | undefined;
  /** What starts again from it, or takes it back; oldest first. Whether somebody may open one is the caller's business. */
  readonly to: readonly Relative[];
};

/** The changesets that one grew out of, and those that grew out of it. */
export async function findRelatives({ read, t }: Reader, changeset: StoredChangeset): Promise<Relatives> {
  const columns = {
    publicId: t.changesets.publicId,
    title: t.changesets.title,
    type: t.changesets.type,
    state: t.changesets.state,
    authorId: t.changesets.authorId,
  };
  const [from] =
    changeset.copyOf === null
      ? []
      : await read.select(columns).from(t.changesets).where(eq(t.changesets.id, changeset.copyOf)).limit(1);
  const to = await read
    .select(columns)
    .from(t.changesets)
    .where(eq(t.changesets.copyOf, changeset.id))
    .orderBy(asc(t.changesets.id));
  return { from, to };
}
