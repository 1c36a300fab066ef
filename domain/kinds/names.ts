import { z } from "zod";

/** The kinds of page, in the order in which people meet them. */
export const kindNames = ["event", "group", "place", "person", "source"] as const;
export type KindName = (typeof kindNames)[number];

/** Lower-case Latin letters, digits and single hyphens; unique per kind. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const slug = z
  .string()
  .min(1, { message: "slug.empty" })
  .max(80, { message: "slug.too_long" })
  .regex(slugPattern, { message: "slug.characters" });

/** Slugs that an address already uses for something else. */
export const reservedSlugs = new Set(["new", "history", "edit", "random", "all"]);

/** A page by its address inside the wiki: `group/ttp`. Redirects are followed when it is read. */
export type PageRef = `${KindName}/${string}`;
export const pageRef = z
  .string()
  .max(96)
  .regex(/^(event|group|place|person|source)\/[a-z0-9]+(?:-[a-z0-9]+)*$/, { message: "page_ref.form" })
  .transform((ref) => ref as PageRef);

/** Kind and slug of a reference. */
export function splitRef(ref: PageRef): { kind: KindName; slug: string } {
  const at = ref.indexOf("/");
  return { kind: ref.slice(0, at) as KindName, slug: ref.slice(at + 1) };
}
