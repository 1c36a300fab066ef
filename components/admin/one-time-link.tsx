import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";
import { Notice } from "../ui/notice";

type Props = { locale: Locale; link: string | undefined };

/** A one-time address, shown this once to whoever made it. */
export const OneTimeLink = ({ locale, link }: Props) =>
  link ? (
    <Notice announce title={translator(locale)("community.admin.linkShown")}>
      <code dir="ltr" className="break-all">
        {link}
      </code>
    </Notice>
  ) : null;
