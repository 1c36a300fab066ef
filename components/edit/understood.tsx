import { type SaidValue, wordSaid } from "@/domain/claims/understand-said";
import { bases } from "@/domain/claims/vocabularies";
import { type Locale, textFor } from "@/domain/text";
import { translator } from "@/i18n/translator";

type Props = { id: string; value: SaidValue | undefined; property?: string; locale: Locale };

/** How the text in the field above was understood; the script writes the same line while one types. */
export function Understood({ id, value, property = "", locale }: Props) {
  const t = translator(locale);
  return (
    <output id={`${id}-understood`} htmlFor={id} className="understood">
      {value && t("sourcing.understood", { words: wordSaid(value, locale, property) })}
      {value && "basis" in value && value.basis !== "stated" && (
        <>
          {" · "}
          {t("sourcing.basis", { basis: bases[value.basis][locale] })}
          {value.reasoning && <span className="soft"> · {textFor(value.reasoning, locale)?.text}</span>}
        </>
      )}
    </output>
  );
}
