import type { Locale } from "@/domain/text";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { TextArea } from "../ui/text-field";

type Props = {
  locale: Locale;
  id: string | number;
  version: number;
  typed?: string | undefined;
  error?: string | undefined;
};

/** A remark on a proposal that is no verdict. */
export function CommentForm({ locale, id, version, typed, error }: Props) {
  const t = translator(locale);
  return (
    <form method="post" action={paths.changesetStep(locale, id, "comments")} className="form">
      <input type="hidden" name="version" value={version} />
      <TextArea
        name="body"
        label={t("review.changeset.comment")}
        value={typed}
        error={error}
        maxLength={4000}
        required
      />
      <div>
        <button type="submit" className="button">
          {t("review.changeset.addComment")}
        </button>
      </div>
    </form>
  );
}
