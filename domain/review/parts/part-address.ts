import { z } from "zod";
import { type PageRef, pageRef } from "../../kinds/names";

/** What an approval leaves out: a page, or one item of it as `page#pointer`. */
export const partAddress = z
  .string()
  .max(1000)
  .refine((text) => /^(?:\/[^/]+)+$/.test(itemIn(text) ?? "/x") && pageRef.safeParse(pageIn(text)).success, {
    message: "review.leave_out",
  });

const pageIn = (address: string) => address.split("#", 1)[0] ?? "";
const itemIn = (address: string) => (address.includes("#") ? address.slice(address.indexOf("#") + 1) : undefined);

/** What is left out, page by page: the page as a whole, or these items of it. */
export type LeftOut = ReadonlyMap<PageRef, "whole" | ReadonlySet<string>>;

/** Reads a list of addresses; a page that is left out as a whole takes its items with it. */
export function readLeftOut(addresses: readonly string[]): LeftOut {
  const left = new Map<PageRef, "whole" | Set<string>>();
  for (const address of addresses) {
    const page = pageIn(address) as PageRef;
    const item = itemIn(address);
    const known = left.get(page);
    if (item === undefined) left.set(page, "whole");
    else if (known !== "whole") left.set(page, new Set([...(known ?? []), item]));
  }
  return left;
}

/** Whether single items are left out, not pages alone. */
export const hasItems = (left: LeftOut): boolean => [...left.values()].some((one) => one !== "whole");
