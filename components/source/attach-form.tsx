import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";
import { described, Field } from "../ui/field";
import { TextArea } from "../ui/text-field";

type Props = { locale: Locale; action: string; replaces: boolean; refusal?: string | undefined };

/** Attaches the text of a source, as a file or pasted. */
export function AttachForm({ locale, action, replaces, refusal }: Props) {
  const t = translator(locale);
  const file = {
    name: "file",
    label: t("community.source.file"),
    hint: t("community.source.fileHint"),
    error: refusal,
  };
  return (
    <section aria-labelledby="attach">
      <h2 id="attach" className="section-title">
        {t(replaces ? "community.source.replace" : "community.source.attach")}
      </h2>
      <form method="post" action={action} encType="multipart/form-data" className="form">
        <Field {...file}>
          <input type="file" {...described(file)} accept=".txt,text/plain" />
        </Field>
        <TextArea name="text" label={t("community.source.orText")} rows={8} />
        <div>
          <button type="submit" className="button primary">
            {t("community.source.submit")}
          </button>
        </div>
      </form>
    </section>
  );
}
