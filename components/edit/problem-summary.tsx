import type { Claim } from "@/domain/claims/claim";
import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";
import { Notice } from "../ui/notice";
import { fieldPlace } from "./field-place";
import type { FieldErrors } from "./problems";

type Props = {
  locale: Locale;
  /** The sentence of the refusal. */
  refusal?: string | undefined;
  errors: FieldErrors;
  /** The claims of the form: problems name the one that they are about. */
  claims?: readonly Partial<Pick<Claim, "property">>[];
};

/** Above a form that was refused: why, that nothing typed is lost, and a link to each place that needs correcting. */
export function ProblemSummary({ locale, refusal, errors, claims = [] }: Props) {
  const t = translator(locale);
  const places = Object.entries(errors);
  if (!refusal && places.length === 0) return null;
  return (
    <Notice tone="danger" title={refusal ?? t("edit.problems", { count: places.length })} announce id="problems">
      <p>{t("edit.kept")}</p>
      <ul>
        {places.map(([name, message]) => (
          <li key={name}>
            <a href={`#${name}`}>
              {placed(fieldPlace(name, claims, locale))}
              {message}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

const placed = (place: string | undefined) => place !== undefined && `${place}: `;
