import { type SaidType, type SaidValue, writeSaid } from "@/domain/claims/understand-said";
import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";
import { described, Field, type FieldProps } from "../ui/field";
import { isFilled, isUnread, type Unread } from "./draft-claim";
import { Understood } from "./understood";

type Props = FieldProps & {
  type: SaidType;
  value: SaidValue | Unread | undefined;
  /** The words that were typed, where they were others than the form would write. */
  typed?: string | undefined;
  property?: string;
  locale: Locale;
};

/** One line in which people write a figure, a date or a duration as the source words it, with how it was understood. */
export function SaidField({ type, value, typed, property = "", locale, ...rest }: Props) {
  const read = value && !isUnread(value) && isFilled(value) ? value : undefined;
  return (
    <div className="said">
      <Field {...rest}>
        <input
          {...described(rest)}
          type="text"
          dir="auto"
          placeholder=" "
          autoComplete="off"
          defaultValue={typed ?? (isUnread(value) ? value.said : read && writeSaid(read, locale))}
          data-understand={type}
          data-property={property}
        />
      </Field>
      <Understood id={rest.id ?? rest.name} value={read} property={property} locale={locale} />
    </div>
  );
}

/** Label and hint of such a field in a claim. */
export const saidLabel = (type: SaidType, locale: Locale) => {
  const t = translator(locale);
  return { label: t(`sourcing.said.${type}`), hint: t(`sourcing.said.${type}Hint`) };
};
