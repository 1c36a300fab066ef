import type { z } from "zod";
import type { Label } from "../text";
import type { KindName } from "./names";

/** What everything generic (form, diff, search, export) needs to know of a kind of page. */
export type PageKind<Name extends KindName = KindName, Fields extends z.ZodType = z.ZodType> = {
  readonly name: Name;
  readonly label: Label;
  readonly plural: Label;
  readonly schemaOrg: string;
  readonly fields: Fields;
  /** Version of the content that this kind writes today. */
  readonly schema: number;
  /** Brings content written under an older version up to today's; old revisions stay readable for ever. */
  readonly upgrade: (content: Record<string, unknown>, from: number) => Record<string, unknown>;
};

/** Declares a kind of page; a registry line in `index.ts` makes it known. */
export const definePageKind = <const Name extends KindName, Fields extends z.ZodType>(
  kind: Omit<PageKind<Name, Fields>, "schema" | "upgrade"> & Partial<Pick<PageKind, "schema" | "upgrade">>,
): PageKind<Name, Fields> => ({ schema: 1, upgrade: (content) => content, ...kind });
