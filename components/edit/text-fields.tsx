import type { ReactNode } from "react";
import type { PageContent } from "@/domain/revisions/content";
import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";
import { TextArea, TextField } from "../ui/text-field";
import type { FieldErrors } from "./problems";

type Props = { content: PageContent; errors: FieldErrors; locale: Locale };

/** Title, summary and body in both languages, side by side where there is room; each side in its own direction. */
export function TextFields({ content, errors, locale }: Props) {
  const t = translator(locale);
  const sides = [
    {
      lang: "ar",
      dir: "rtl",
      title: t("edit.field.titleAr"),
      summary: t("edit.field.summaryAr"),
      body: t("edit.field.bodyAr"),
    },
    {
      lang: "en",
      dir: "ltr",
      title: t("edit.field.titleEn"),
      summary: t("edit.field.summaryEn"),
      body: t("edit.field.bodyEn"),
    },
  ] as const;
  const ordered = locale === "ar" ? sides : sides.toReversed();
  return (
    <div className="both-languages">
      {ordered.map(({ lang, dir, title, summary, body }) => (
        <Side key={lang} lang={lang} name={t(`edit.tab.${lang}`)} isBeside={lang !== locale}>
          <TextField
            name={`titles.${lang}`}
            label={title}
            value={content.titles[lang]}
            error={errors[`titles.${lang}`] ?? errors["titles"]}
            lang={lang}
            dir={dir}
            maxLength={300}
          />
          <TextArea
            name={`summary.${lang}`}
            label={summary}
            hint={t("edit.field.summaryHint")}
            value={content.summary[lang]}
            error={errors[`summary.${lang}`]}
            lang={lang}
            dir={dir}
            maxLength={1000}
            rows={3}
          />
          <TextArea
            name={`body.${lang}`}
            label={body}
            hint={t("edit.field.bodyHint")}
            value={content.body[lang]}
            error={errors[`body.${lang}`]}
            lang={lang}
            dir={dir}
            tall
            rows={16}
          />
        </Side>
      ))}
    </div>
  );
}

/** The language of the screen stands open; the other one beside it can be folded away. */
function Side({
  lang,
  name,
  isBeside,
  children,
}: {
  lang: Locale;
  name: string;
  isBeside: boolean;
  children: ReactNode;
}) {
  const section = (
    <section className="form" aria-labelledby={`text-${lang}`}>
      {!isBeside && <h2 id={`text-${lang}`}>{name}</h2>}
      {children}
    </section>
  );
  if (!isBeside) return section;
  return (
    <details className="beside" open data-beside="">
      <summary>
        <h2 id={`text-${lang}`}>{name}</h2>
      </summary>
      {section}
    </details>
  );
}
