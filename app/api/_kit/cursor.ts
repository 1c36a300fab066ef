import { ok } from "@/domain/result";
import { type Outcome, refuse } from "@/domain/review/refusal";

/** A place in a list as an opaque cursor; null at the end. */
export const writeCursor = (place: number | null) =>
  place === null ? null : Buffer.from(`n${place}`).toString("base64url");

/** The place that a cursor names, undefined without one. A cursor that no answer gave is refused. */
export function readCursor(cursor: string | undefined): Outcome<number | undefined> {
  if (cursor === undefined) return ok(undefined);
  const place = /^n(\d{1,15})$/.exec(Buffer.from(cursor, "base64url").toString())?.[1];
  return place === undefined
    ? refuse("invalid_input", { problems: [{ pointer: "/cursor", message: "input.cursor" }] })
    : ok(Number(place));
}
