import { redirect } from "next/navigation";
import { Shell } from "@/components/layout/shell";
import { Notice } from "@/components/ui/notice";
import type { RefusalCode } from "@/domain/review/refusal";
import type { Locale } from "@/domain/text";
import { paths } from "@/i18n/paths";
import { refusalMessage } from "@/i18n/refusal";
import { noteStatus } from "@/server/answer-notes";

/** What stands where somebody may not look: the sign-in page on the way here, or why not. */
export function NoRight({ locale, path, code }: { locale: Locale; path: string; code: RefusalCode }) {
  if (code === "unauthenticated") redirect(paths.signIn(locale, path));
  noteStatus(403);
  return (
    <Shell locale={locale} path={paths.home(locale)}>
      <div className="wrap room">
        <Notice tone="caution">{refusalMessage(locale, code)}</Notice>
      </div>
    </Shell>
  );
}
