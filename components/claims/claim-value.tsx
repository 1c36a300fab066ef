import type { Claim } from "@/domain/claims/claim";
import { propertyNamed } from "@/domain/claims/registry";
import { casualtyCategories, groupRelations, stances, statementKinds } from "@/domain/claims/vocabularies";
import { wordDuration } from "@/domain/claims/word-duration";
import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";
import { sayDigits, sayNumber } from "@/i18n/words";
import type { Names } from "../names";
import { OwnText } from "../ui/own-text";
import { PageLink } from "../ui/page-link";
import { DateText } from "./date-text";
import { PlaceText } from "./place-text";

type Props = {
  claim: Claim;
  names: Names;
  locale: Locale;
  /** Without links. */
  plain?: boolean | undefined;
};

/** What a claim says, in the reader's language, with the qualifiers without which it would say something else. */
export function ClaimValue({ claim: { property, value, qualifiers }, names, locale, plain }: Props) {
  switch (value.type) {
    case "quantity":
      return (
        <>
          <strong className="tabular">{sayNumber(value, locale)}</strong>
          {qualifiers.category && qualifiers.category !== "total" && (
            <> {casualtyCategories[qualifiers.category][locale]}</>
          )}
          {qualifiers.part && (
            <>
              {" "}
              {translator(locale)("claims.of")} <OwnText text={qualifiers.part} locale={locale} />
            </>
          )}
        </>
      );
    case "date":
      return (
        <>
          <DateText value={value} locale={locale} />
          {qualifiers.party && (
            <>
              {" "}
              (<PageLink to={qualifiers.party} names={names} locale={locale} plain={plain} />)
            </>
          )}
        </>
      );
    case "page":
      return (
        <>
          {qualifiers.stance && `${stances[qualifiers.stance][locale]}: `}
          {qualifiers.relation && `${groupRelations[qualifiers.relation][locale]} `}
          <PageLink to={value.ref} names={names} locale={locale} plain={plain} />
        </>
      );
    case "place":
      return <PlaceText value={value} names={names} locale={locale} plain={plain} />;
    case "enum":
      return <>{propertyNamed(property)?.vocabulary?.[value.key]?.[locale] ?? value.key}</>;
    case "duration":
      return sayDigits(wordDuration(value, locale), locale);
    case "text":
      return (
        <>
          {qualifiers.statementKind && (
            <span className="label">{statementKinds[qualifiers.statementKind][locale]}: </span>
          )}
          <OwnText text={value.text} locale={locale} />
        </>
      );
  }
}
