import type { Fields } from "@/server/form";

/** The choices that the form of a merge sends: `take:page:conflict`, with the words typed for `edit` in `typed:page:conflict`. */
export function readChoices(fields: Fields): { choices: unknown[] } {
  const choices = Object.entries(fields).flatMap(([name, take]) => {
    const [what, page, conflict] = name.split(":");
    if (what !== "take") return [];
    const value = fields[`typed:${page}:${conflict}`];
    return [{ page, conflict, take, ...(take === "edit" ? { value } : {}) }];
  });
  return { choices };
}
