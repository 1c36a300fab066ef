import type { DateValue } from "@/domain/claims/values";
import type { Locale } from "@/domain/text";
import { sayDate } from "@/i18n/words";
import { InferredMark } from "./inferred-mark";

type Props = { value: DateValue; locale: Locale };

/** A date as exactly as it is known; machine-readable where it is a single day, marked where it is inferred. */
export function DateText({ value, locale }: Props) {
  const words = sayDate(value, locale);
  const day = value.start && value.start === value.end ? value.start : undefined;
  return (
    <>
      {day ? <time dateTime={day}>{words}</time> : words} <InferredMark basis={value.basis} locale={locale} />
    </>
  );
}
