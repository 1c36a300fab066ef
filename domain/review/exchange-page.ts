import type { ChangeInput } from "./changeset";

/**
 * The same changes with the content of one page written anew, or with that page added. A page that was going to be made,
 * renamed or brought back still is: whoever edits its text has not said otherwise.
 */
export function exchangePage(changes: readonly ChangeInput[], page: ChangeInput): ChangeInput[] {
  const isPage = (one: ChangeInput) => one.kind === page.kind && one.slug === page.slug;
  const before = changes.find(isPage);
  const kept =
    before?.content === undefined
      ? {}
      : { ...(before.action ? { action: before.action } : {}), ...(before.to ? { to: before.to } : {}) };
  return [{ ...page, ...kept }, ...changes.filter((one) => !isPage(one))];
}
