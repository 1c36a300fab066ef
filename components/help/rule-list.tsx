import { anchors } from "@/domain/claims/codebook";
import { replacedRule, rules } from "@/domain/claims/rules";
import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";

type Props = { locale: Locale };

/** The rules that choose the figure shown, in their order, each with an address of its own. */
export function RuleList({ locale }: Props) {
  const t = translator(locale);
  return (
    <>
      <dl className="rule-list">
        {[replacedRule, ...rules].map(({ name, text }) => (
          <div key={name} id={anchors.rule(name)}>
            <dt>{name}</dt>
            <dd>{text[locale]}</dd>
          </div>
        ))}
      </dl>
      <div className="prose">
        <p>{t("help.codebook.low")}</p>
        <p>{t("help.codebook.high")}</p>
      </div>
    </>
  );
}
