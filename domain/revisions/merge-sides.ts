import type { Choices } from "./conflict";
import type { PageContent } from "./content";
import { type Merge, mergeContent } from "./merge";

/** What a proposal was made from and says. */
export type ProposalSides = {
  readonly base: PageContent;
  readonly proposed: PageContent;
  /** Where the base was suppressed: whether something says what must not show. */
  readonly isHidden?: ((value: unknown) => boolean) | undefined;
};

/**
 * Merges a proposal with what stands published. From a suppressed base it names nothing that the base alone said; undefined where
 * the merge or a conflict would say what was suppressed.
 */
export function mergeSides(
  { base, proposed, isHidden }: ProposalSides,
  published: PageContent,
  choices: Choices = {},
): Merge | undefined {
  const merge = mergeContent(base, published, proposed, choices, { baseWithheld: isHidden !== undefined });
  return isHidden?.(merge) ? undefined : merge;
}
