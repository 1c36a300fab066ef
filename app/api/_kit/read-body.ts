import type { z } from "zod";
import { ok } from "@/domain/result";
import { problemsOf } from "@/domain/review/problems";
import { type Outcome, refuse } from "@/domain/review/refusal";

/** A JSON body by its schema, with a pointer to each thing that is wrong. */
export function readBody<Schema extends z.ZodType>(body: unknown, schema: Schema): Outcome<z.output<Schema>> {
  const parsed = schema.safeParse(body);
  return parsed.success ? ok(parsed.data) : refuse("invalid_input", { problems: problemsOf(parsed.error) });
}
