import { permanentRedirect } from "next/navigation";
import { NotFound } from "@/components/errors/not-found";
import { Shell } from "@/components/layout/shell";
import { paths } from "@/i18n/paths";
import type { Answer } from "@/server/reading/page-answer";

/** What stands at an address without a page: the way to where it moved, that it was deleted, or nothing. `tail` is what followed the page's own address. */
export function NoPage({ answer, tail = "" }: { answer: Exclude<Answer, { found: "page" }>; tail?: string }) {
  if (answer.found === "moved") permanentRedirect(`${paths.page(answer.address.locale, answer.to)}${tail}`);
  const locale = answer.found === "nothing" ? answer.locale : answer.address.locale;
  const address = answer.address;
  return (
    <Shell locale={locale} path={address ? paths.page(locale, address.ref) : paths.home(locale)}>
      <NotFound
        locale={locale}
        create={answer.found === "nothing" && address ? { kind: address.kind, slug: address.slug } : undefined}
        gone={answer.found === "gone" ? { at: answer.at, reason: answer.reason, page: answer.address.ref } : undefined}
      />
    </Shell>
  );
}
