import type { PageContent } from "@/domain/revisions/content";
import type { Focus } from "@/domain/revisions/focus";
import { sentences } from "@/domain/revisions/tokens";
import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";
import { TextArea } from "../ui/text-field";
import type { FieldErrors } from "./problems";

type Props = {
  focus: Extract<Focus, { on: "sentence" }>;
  content: PageContent;
  errors: FieldErrors;
  locale: Locale;
};

/** One sentence of the text to be mended, between the sentences around it. */
export function SentenceField({ focus: { lang, at }, content, errors, locale }: Props) {
  const t = translator(locale);
  const all = sentences(content.body[lang] ?? "");
  const dir = lang === "ar" ? "rtl" : "ltr";
  const around = (text: string | undefined) =>
    text?.trim() && (
      <p lang={lang} dir={dir} className="soft">
        {text}
      </p>
    );
  return (
    <section className="form" aria-labelledby="sentence">
      <h2 id="sentence">{t("sourcing.fix.sentence")}</h2>
      {around(all[at - 1])}
      <TextArea
        name="sentence"
        label={t(lang === "ar" ? "edit.field.bodyAr" : "edit.field.bodyEn")}
        hint={t("edit.field.bodyHint")}
        value={all[at]?.trimEnd()}
        error={errors[`body.${lang}`]}
        lang={lang}
        dir={dir}
        rows={4}
      />
      {around(all[at + 1])}
    </section>
  );
}
