import { z } from "zod";
import { type PageRef, pageRef } from "../kinds/names";
import type { Choices } from "../revisions/conflict";

/** One decision about one conflict, as it is handed in: `mine` is what was proposed, `theirs` what is published. */
export const choiceInput = z.strictObject({
  page: pageRef,
  conflict: z.string().regex(/^[0-9a-f]{16}$/, { message: "review.conflict" }),
  take: z.enum(["mine", "theirs", "both", "edit"]),
  /** What is to stand there, with `edit`; left out: nothing. */
  value: z.unknown().optional(),
});

/** Every decision about a proposal that its author brings up to date. */
export const choicesInput = z.strictObject({
  choices: z.array(choiceInput).max(2000, { message: "changes.too_many" }).default([]),
});

/** The choices that were made for one page, by the id of their conflict; of two for one conflict the last holds. */
export const choicesFor = (page: PageRef, given: z.output<typeof choicesInput>["choices"]): Choices =>
  Object.fromEntries(
    given
      .filter((one) => one.page === page)
      .map(({ conflict, take, value }) => [conflict, take === "edit" ? { take, value } : { take }]),
  );
