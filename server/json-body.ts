import "server-only";
import { ok } from "@/domain/result";
import { type Outcome, refuse } from "@/domain/review/refusal";

/** Deeper than any content goes. */
const maxDepth = 32;

/** The JSON body of a request: undefined where there is none. Nothing but JSON is taken, and it must say so. */
export async function readJson(request: Request): Promise<Outcome<unknown>> {
  const type = request.headers.get("content-type");
  const text = await request.text();
  if (type === null && text === "") return ok(undefined);
  return /^\s*application\/json\s*(?:;|$)/i.test(type ?? "") ? parseJson(text) : refuse("unsupported_type");
}

/** Text as JSON, refused where it is none or nested without measure. */
export function parseJson(text: string): Outcome<unknown> {
  let value: unknown;
  try {
    value = text.trim() === "" ? undefined : JSON.parse(text);
  } catch {
    return refuse("invalid_input", { problems: [{ pointer: "", message: "input.not_json" }] });
  }
  if (isDeeper(value, maxDepth))
    return refuse("invalid_input", { problems: [{ pointer: "", message: "input.too_deep" }] });
  return ok(value);
}

/** Whether a value is nested more deeply than so many levels; never recurses further than that. */
function isDeeper(value: unknown, levels: number): boolean {
  if (value === null || typeof value !== "object") return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1));
}
