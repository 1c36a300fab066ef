import { z } from "zod";
import { kindNames } from "../kinds/names";

/** Characters of all fields together. The largest page with both bodies full stays below. */
const maxCharacters = 3_000_000;

/** What an autosave belongs to: the page or kind whose form it is, and the changeset that it continues. */
export const autosavePlace = z
  .string()
  .max(300)
  .regex(
    new RegExp(
      `^(?:(?:${kindNames.join("|")})/[a-z0-9]+(?:-[a-z0-9]+)*|new/(?:${kindNames.join("|")}))(?:@[A-Za-z0-9-]{1,60})?$`,
    ),
  );

/** A form as it stands, from a browser. `saves` is the count that the browser saw last, 0 for the first time. */
export const autosaveInput = z.strictObject({
  place: autosavePlace,
  saves: z.int().min(0),
  /** Other unsent texts of the same place that the browser showed: saving beside these hides nothing from anybody. */
  beside: z.array(z.uuid()).max(50).default([]),
  fields: z
    .record(z.string().max(200), z.string())
    .refine(
      (fields) =>
        Object.entries(fields).reduce((sum, [name, text]) => sum + name.length + text.length, 0) <= maxCharacters,
      { message: "text.too_long" },
    ),
});
