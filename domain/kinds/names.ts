import { z } from "zod";
import { type KindName, type PageRef, refPattern, slugPattern } from "./address";

// What needs no schema stands apart, for the scripts of the browser.
export { type KindName, kindNames, type PageRef, slugPattern } from "./address";
export const slug = z
  .string()
  .min(1, { message: "slug.empty" })
  .max(80, { message: "slug.too_long" })
  .regex(slugPattern, { message: "slug.characters" });

/** Slugs that an address already uses for something else. */
export const reservedSlugs = new Set(["new", "history", "edit", "random", "all"]);

/** The address of a page, as data that comes from outside must have it. */
export const pageRef = z
  .string()
  .max(96)
  .regex(refPattern, { message: "page_ref.form" })
  .transform((ref) => ref as PageRef);

/** Kind and slug of a reference. */
export function splitRef(ref: PageRef): { kind: KindName; slug: string } {
  const at = ref.indexOf("/");
  return { kind: ref.slice(0, at) as KindName, slug: ref.slice(at + 1) };
}
