import type { z } from "zod";
import type { Problem } from "./refusal";

/** Zod's issues as problems with JSON pointers (RFC 6901) below `at`; our own message keys pass through, zod's become one of ours. */
export const problemsOf = (error: z.ZodError, at = ""): Problem[] =>
  error.issues.flatMap((issue) => problemsOfIssue(issue, at));

function problemsOfIssue(issue: z.core.$ZodIssue, at: string): Problem[] {
  const pointer = `${at}${issue.path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("")}`;
  if (issue.code === "invalid_union" && issue.errors.length > 0) {
    const deepest = [...issue.errors].sort((a, b) => depth(b) - depth(a))[0] ?? [];
    if (depth(deepest) > 0) return deepest.flatMap((inner) => problemsOfIssue(inner, pointer));
  }
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({ pointer: `${pointer}/${key}`, message: "input.unknown_key", params: { key } }));
  const bound = isOurs(issue.message) ? undefined : boundOf(issue);
  return [{ pointer, ...(bound ?? { message: messageOf(issue) }) }];
}

/** A value beyond its limit, with the limit: what is asked for, and not only that it was missed. */
function boundOf(issue: z.core.$ZodIssue): Pick<Problem, "message" | "params"> | undefined {
  if (issue.code === "too_small") {
    const min = Number(issue.minimum);
    if (issue.origin === "string")
      return min <= 1 ? { message: "text.empty" } : { message: "input.too_short", params: { min } };
    if (issue.origin === "array") return { message: "input.too_few", params: { min } };
    return { message: "input.at_least", params: { min } };
  }
  if (issue.code === "too_big") {
    const max = Number(issue.maximum);
    if (issue.origin === "string") return { message: "input.too_long", params: { max } };
    if (issue.origin === "array") return { message: "input.too_many", params: { max } };
    return { message: "input.at_most", params: { max } };
  }
  return undefined;
}

const depth = (issues: readonly z.core.$ZodIssue[]) => Math.max(0, ...issues.map((issue) => issue.path.length));

const isOurs = (message: string) => /^[a-z_]+\.[a-z_.]+$/.test(message);

/** Keys of ours hold a dot and no blank; everything else is zod's own English. */
function messageOf(issue: z.core.$ZodIssue): string {
  if (isOurs(issue.message)) return issue.message;
  switch (issue.code) {
    case "invalid_type":
      return issue.message.includes("undefined") ? "input.missing" : "input.wrong_type";
    case "invalid_value":
      return "input.not_in_list";
    case "invalid_format":
      return "input.format";
    default:
      return "input.invalid";
  }
}
