import type { z } from "zod";
import { ok } from "@/domain/result";
import { problemsOf } from "@/domain/review/problems";
import { type Outcome, refuse } from "@/domain/review/refusal";

/** The query of an address by a schema. Parameters without a value count as left out; unknown ones are passed over. */
export function readQuery<Schema extends z.ZodType>(request: Request, schema: Schema): Outcome<z.output<Schema>> {
  const given: Record<string, string> = {};
  for (const [name, value] of new URL(request.url).searchParams)
    if (value !== "" && !Object.hasOwn(given, name)) given[name] = value;
  const parsed = schema.safeParse(given);
  return parsed.success ? ok(parsed.data) : refuse("invalid_input", { problems: problemsOf(parsed.error) });
}
