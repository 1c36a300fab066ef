import type { PageRef } from "@/domain/kinds/names";
import type { Locale } from "@/domain/text";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { Notice } from "../ui/notice";

type Props = { locale: Locale; page: PageRef; claims: number };

/** Tells readers that the source of some claims of this page is in doubt, until a person has looked at them again. */
export function UnderRecheck({ locale, page, claims }: Props) {
  const t = translator(locale);
  if (claims === 0) return null;
  return (
    <Notice tone="caution">
      <p>
        {t("claims.recheck.page", { count: claims })}{" "}
        <a href={paths.pageClaims(locale, page)}>{t("claims.recheck.see")}</a>
      </p>
    </Notice>
  );
}
