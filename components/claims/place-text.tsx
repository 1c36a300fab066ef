import type { PlaceValue } from "@/domain/claims/values";
import { placeRelations } from "@/domain/claims/vocabularies";
import type { Locale } from "@/domain/text";
import type { Names } from "../names";
import { OwnText } from "../ui/own-text";
import { PageLink } from "../ui/page-link";
import { InferredMark } from "./inferred-mark";

type Props = { value: PlaceValue; names: Names; locale: Locale; plain?: boolean | undefined };

/** A place with how it is meant: "near X" stays near, an inferred place wears its mark. */
export const PlaceText = ({ value, names, locale, plain }: Props) => (
  <>
    {value.relation !== "in" && `${placeRelations[value.relation][locale]} `}
    <PageLink to={value.ref} names={names} locale={locale} plain={plain} />{" "}
    <InferredMark basis={value.basis} locale={locale} />
    {value.note && (
      <>
        {" "}
        <OwnText text={value.note} locale={locale} className="soft small" />
      </>
    )}
  </>
);
