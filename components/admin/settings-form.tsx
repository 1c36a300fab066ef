import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";
import { RadioField } from "../ui/choice-field";
import { TextField } from "../ui/text-field";

type Props = {
  locale: Locale;
  action: string;
  site: {
    singleReviewer: boolean;
    signUp: "open" | "invited" | "closed";
    digits: "latn" | "arab";
    title: { ar: string; en: string };
    contact: string | null;
  };
};

/** What an administrator decides for the whole site. */
export function SettingsForm({ locale, action, site }: Props) {
  const t = translator(locale);
  return (
    <form method="post" action={action} className="form">
      <RadioField
        name="reviewers"
        legend={t("people.setup.reviewers")}
        value={site.singleReviewer ? "single" : "several"}
        options={[
          { value: "several", label: t("people.setup.several") },
          { value: "single", label: t("people.setup.single") },
        ]}
      />
      <RadioField
        name="signUp"
        legend={t("people.setup.signUp")}
        value={site.signUp}
        options={[
          { value: "open", label: t("people.setup.open") },
          { value: "invited", label: t("people.setup.invited") },
          { value: "closed", label: t("people.setup.closed") },
        ]}
      />
      <RadioField
        name="digits"
        legend={t("community.admin.digits")}
        value={site.digits}
        options={[
          { value: "latn", label: "61" },
          { value: "arab", label: "٦١" },
        ]}
      />
      <TextField
        name="titleAr"
        label={t("community.admin.siteAr")}
        value={site.title.ar}
        lang="ar"
        dir="rtl"
        maxLength={80}
        required
      />
      <TextField
        name="titleEn"
        label={t("community.admin.siteEn")}
        value={site.title.en}
        lang="en"
        dir="ltr"
        maxLength={80}
        required
      />
      <TextField
        name="contact"
        label={t("community.admin.contact")}
        hint={t("community.admin.contactHint")}
        value={site.contact ?? ""}
        maxLength={200}
      />
      <div>
        <button type="submit" className="button primary">
          {t("community.admin.save")}
        </button>
      </div>
    </form>
  );
}
