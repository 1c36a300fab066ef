import type { SourceFacts } from "@/domain/claims/context";
import { properties, propertyKeys } from "@/domain/claims/registry";
import type { KindName, PageRef } from "@/domain/kinds/names";
import { newSourceRef } from "@/domain/kinds/new-source-ref";
import type { Locale } from "@/domain/text";
import { formatList } from "@/i18n/format";
import { messages } from "@/i18n/messages";
import { translator } from "@/i18n/translator";
import { type Names, nameOf } from "../names";
import { SelectField } from "../ui/choice-field";
import { ClaimFieldset } from "./claim-fieldset";
import type { DraftClaim } from "./draft-claim";
import type { FieldErrors } from "./problems";

type Props = {
  kind: KindName;
  claims: readonly DraftClaim[];
  names: Names;
  /** Attached words behind citations, by citation, where whoever edits may read them. */
  cited?: Readonly<Record<string, string>> | undefined;
  /** Pages that the inputs suggest. */
  suggestions: readonly PageRef[];
  /** Names of places that the proposal brings pages of. */
  newPlaces?: readonly string[] | undefined;
  /** What is known of the cited sources, by which the script weighs figures. */
  sources?: Readonly<Record<PageRef, SourceFacts>> | undefined;
  /** The id of the only claim that is shown; empty: none is. */
  only?: string | undefined;
  errors: FieldErrors;
  locale: Locale;
};

/** Of more claims than these only the open ones are drawn as forms, the others as lines. */
const mostForms = 20;

/** All claims of a page as form fields, with a way to add one. Adding and removing post the form back; nothing needs script. */
export function ClaimsEditor({
  kind,
  claims,
  names,
  cited,
  suggestions,
  newPlaces = [],
  sources,
  only,
  errors,
  locale,
}: Props) {
  const t = translator(locale);
  const open = Object.fromEntries(
    propertyKeys
      .filter((key) => (properties[key].kinds as readonly KindName[]).includes(kind))
      .map((key) => [key, properties[key].label]),
  );
  // A source is described by its fields: it makes no claims.
  const hasNone = Object.keys(open).length === 0 && claims.length === 0;
  const option = (ref: PageRef) => <option key={ref} value={ref} label={nameOf(ref, names, locale).text} />;
  return (
    <section
      aria-labelledby="claims"
      data-claims={locale}
      data-words={JSON.stringify(messages[locale].sourcing)}
      data-sources={JSON.stringify(sources ?? {})}
    >
      <h2 id="claims" hidden={hasNone}>
        {t("edit.tab.claims")}
      </h2>
      {claims.map((claim, index) => (
        <ClaimFieldset
          isApart={only !== undefined && claim.id !== undefined && only !== claim.id}
          isChosen={only !== undefined && only === claim.id}
          // biome-ignore lint/suspicious/noArrayIndexKey: inputs are named by their place in the form
          key={index}
          index={index}
          claim={claim}
          others={claims}
          isLight={claims.length > mostForms || (only !== undefined && claim.id !== undefined)}
          names={names}
          cited={cited}
          errors={errors}
          locale={locale}
        />
      ))}
      {newPlaces.length > 0 && (
        <p className="understood" dir="auto">
          {t("sourcing.newPlaces", { places: formatList(newPlaces, locale) })}
        </p>
      )}
      {only === undefined && Object.keys(open).length > 0 && (
        <div className="actions mt-4 items-end">
          <SelectField
            name="newClaim"
            label={t("edit.claim.property")}
            locale={locale}
            options={open}
            empty={t("edit.claim.choose")}
          />
          <button type="submit" name="step" value="add-claim" className="button" formNoValidate>
            {t("edit.claim.add")}
          </button>
        </div>
      )}
      <datalist id="pages">{suggestions.filter((ref) => !ref.startsWith("source/")).map(option)}</datalist>
      <datalist id="sources">
        <option value={newSourceRef} label={t("sourcing.newSource.title")} />
        {suggestions.filter((ref) => ref.startsWith("source/")).map(option)}
      </datalist>
    </section>
  );
}
