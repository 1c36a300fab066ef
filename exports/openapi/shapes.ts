import { z } from "zod";
import { kindNames } from "@/domain/kinds/names";
import { changesetStates } from "@/domain/review/states";

/** A moment. */
export const time = z.iso.datetime().meta({ description: "UTC." });
/** How many. */
export const count = z.int().min(0);
/** A place in a sequence that begins with one. */
export const number = z.int().min(1);
/** SHA-256, in hexadecimal digits. */
export const hash = z.string().regex(/^[0-9a-f]{64}$/);
/** A kind of page. */
export const kind = z.enum(kindNames);
/** Text in either language, or both. */
export const text = z.object({ ar: z.string().optional(), en: z.string().optional() }).meta({ id: "Bilingual" });
/** Who did it. */
export const name = z
  .string()
  .nullable()
  .meta({ description: "Name of an account; null where the wiki itself acted." });
/** Where a changeset stands. */
export const state = z.enum(changesetStates);
/** How a proposal stands against what is published. */
export const freshness = z.enum(["current", "behind_clean", "behind_conflict", "orphaned"]);

/** A list, a part at a time. */
export const listOf = <T extends z.ZodType>(item: T) =>
  z.object({
    items: z.array(item),
    next: z.string().nullable().meta({ description: "Cursor of the next answer; null on the last one." }),
  });
