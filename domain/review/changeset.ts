import { z } from "zod";
import type { KindName } from "../kinds/names";
import { kindNames, slug } from "../kinds/names";
import type { PageContent } from "../revisions/content";
import { line } from "../text";

/** What a changeset may do to a page. */
export const changeActions = ["create", "edit", "rename", "delete", "undelete", "redirect"] as const;
export type ChangeAction = (typeof changeActions)[number];

/** What is stored of one page's part of a proposal. */
export type ProposedChange = {
  /** The whole proposed content; absent for a deletion. */
  content?: PageContent | undefined;
  /** The new slug of a rename, or the address that a redirect points to. */
  to?: string | undefined;
};

/** One page's part of a changeset as it is handed in; the content is validated apart, so that each problem has its place. */
export const changeInput = z.strictObject({
  kind: z.enum(kindNames),
  slug,
  action: z.enum(changeActions).optional(),
  base: z.int().min(1).nullable(),
  content: z.unknown().optional(),
  to: z.string().max(96).optional(),
});

/** A changeset as it is handed in: at most fifty pages. */
export const changesetInput = z.strictObject({
  title: line(200),
  reason: z.string().trim().min(1, { message: "reason.empty" }).max(4000, { message: "text.too_long" }),
  submit: z.boolean().default(true),
  changes: z.array(changeInput).min(1, { message: "changes.none" }).max(50, { message: "changes.too_many" }),
});

/** What somebody is still writing, to be checked and not kept. */
export const draftInput = changesetInput.pick({ changes: true });

export type ChangeInput = z.infer<typeof changeInput>;
export type ChangesetInput = z.infer<typeof changesetInput>;

/** A changeset as the rules see it. */
export type Changeset = {
  readonly state: import("./states").ChangesetState;
  /** Everybody who wrote or amended any part of it. */
  readonly authorIds: readonly number[];
  readonly findings: readonly { severity: "error" | "warning" | "notice"; acknowledged?: boolean }[];
  readonly items: readonly { kind: KindName; slug: string; action: ChangeAction }[];
};
