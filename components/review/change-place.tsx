import type { Claim } from "@/domain/claims/claim";
import type { Locale } from "@/domain/text";
import { ClaimValue } from "../claims/claim-value";
import { placeWords } from "../history/place-words";
import type { Names } from "../names";

type Props = {
  /** The place as the difference names it: `/claims/{id}`, `/body/en`. */
  at: string;
  /** The claim that stands there. */
  claim: Claim | undefined;
  /** The page, where it is not clear from what stands around. */
  title?: string | undefined;
  names: Names;
  locale: Locale;
};

/** A place of a proposal in words: the page, what stands there, and for a claim what it says. */
export const ChangePlace = ({ at, claim, title, names, locale }: Props) => (
  <>
    {title !== undefined && (
      <>
        <bdi>{title}</bdi> ·{" "}
      </>
    )}
    {placeWords(at, claim, locale)}
    {claim && (
      <>
        : <ClaimValue claim={claim} names={names} locale={locale} plain />
      </>
    )}
  </>
);
