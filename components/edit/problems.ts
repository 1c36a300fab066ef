import type { Problem } from "@/domain/review/refusal";
import type { Locale } from "@/domain/text";
import { findingMessage } from "@/i18n/finding-message";

/** What is wrong with a form, worded, by the name of its input: `claims.2.value.v`. */
export type FieldErrors = Readonly<Record<string, string>>;

/** Problems with JSON pointers as errors at the inputs of the same path: `/claims/2/value/v` becomes `claims.2.value.v`. */
export const fieldErrors = (problems: readonly Problem[], locale: Locale): FieldErrors =>
  Object.fromEntries(
    problems.map(({ pointer, message, params }) => [
      pointer
        .slice(1)
        .split("/")
        .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"))
        .join("."),
      findingMessage(locale, { message, params }),
    ]),
  );
