import type { PageRef } from "@/domain/kinds/names";
import { splitRef } from "@/domain/kinds/names";
import type { Bilingual, Locale } from "@/domain/text";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { Notice } from "../ui/notice";
import { TextArea, TextField } from "../ui/text-field";

export type ManageStep = "rename" | "redirect" | "delete" | "undelete";

type Props = {
  locale: Locale;
  page: PageRef;
  /** What can be done with the page as it is now. */
  steps: readonly ManageStep[];
  base: number;
  titles: Bilingual;
  /** The form that was refused, with what was typed and why. */
  refused?: { step: string; fields: Readonly<Record<string, string>>; message: string } | undefined;
};

/** Renaming, redirecting, deleting and bringing back: each a proposal with a reason, reviewed like any other. */
export function ManageForms({ locale, page, steps, base, titles, refused }: Props) {
  const t = translator(locale);
  const { slug } = splitRef(page);
  return steps.map((step) => {
    const typed = refused?.step === step ? refused.fields : {};
    const id = (name: string) => `${step}-${name}`;
    return (
      <section key={step} className="panel stack" aria-labelledby={id("title")}>
        <h2 id={id("title")}>{t(`review.manage.${step}.title`)}</h2>
        <p className="small soft">{t(`review.manage.${step}.intro`)}</p>
        {refused?.step === step && (
          <Notice tone="danger" announce>
            {refused.message}
          </Notice>
        )}
        <form method="post" action={`${paths.manage(locale, page)}/${step}`} className="form">
          <input type="hidden" name="base" value={base} />
          {step === "rename" && (
            <>
              <TextField
                id={id("ar")}
                name="titleAr"
                lang="ar"
                label={t("review.manage.titleIn.ar")}
                value={typed["titleAr"] ?? titles.ar}
                maxLength={200}
              />
              <TextField
                id={id("en")}
                name="titleEn"
                lang="en"
                label={t("review.manage.titleIn.en")}
                value={typed["titleEn"] ?? titles.en}
                maxLength={200}
              />
              <TextField
                id={id("to")}
                name="to"
                dir="ltr"
                label={t("review.manage.slug")}
                hint={t("review.manage.slugHint")}
                value={typed["to"] ?? slug}
                maxLength={80}
                required
              />
            </>
          )}
          {step === "redirect" && (
            <TextField
              id={id("to")}
              name="to"
              dir="ltr"
              label={t("review.manage.target")}
              hint={t("review.manage.targetHint")}
              value={typed["to"]}
              maxLength={96}
              required
            />
          )}
          <TextArea
            id={id("reason")}
            name="reason"
            label={t("review.manage.reason")}
            value={typed["reason"]}
            maxLength={4000}
            required
          />
          <div>
            <button type="submit" className={step === "delete" ? "button danger" : "button"}>
              {t(`review.manage.${step}.send`)}
            </button>
          </div>
        </form>
      </section>
    );
  });
}
