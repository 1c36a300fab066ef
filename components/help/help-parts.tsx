import type { ReactNode } from "react";
import type { Locale } from "@/domain/text";
import type { HelpTopic } from "@/i18n/guide";
import { translator } from "@/i18n/translator";
import { type Call, CallList } from "./call-list";
import { CheckList } from "./check-list";
import { Codebook, codebookParts } from "./codebook";
import { KeyList } from "./key-list";
import { PermissionTables, permissionParts } from "./permission-tables";
import { RefusalList } from "./refusal-list";
import { ReviewTables, reviewParts } from "./review-tables";

/** What the pages know that the code does not: the calls of the interface, and how to reach the people of the site. */
type Known = { readonly calls: readonly Call[]; readonly contact: string | null };
type Parts = { readonly parts?: readonly { id: string; title: string }[]; readonly content?: ReactNode };

/** What stands on a help page beside its written part, and the headings it adds to the contents. */
export function helpParts(topic: HelpTopic, locale: Locale, { calls, contact }: Known): Parts {
  const t = translator(locale);
  switch (topic) {
    case "codebook":
      return { parts: codebookParts(locale), content: <Codebook locale={locale} /> };
    case "review":
      return { parts: reviewParts(locale), content: <ReviewTables locale={locale} /> };
    case "permissions":
      return { parts: permissionParts(locale), content: <PermissionTables locale={locale} /> };
    case "checks":
      return { parts: [{ id: "list", title: t("help.topic.checks") }], content: <CheckList locale={locale} /> };
    case "api":
      return {
        parts: (["calls", "codes"] as const).map((id) => ({ id, title: t(`help.api.${id}`) })),
        content: (
          <>
            <CallList calls={calls} document="/api/v1/openapi.json" locale={locale} />
            <RefusalList locale={locale} />
          </>
        ),
      };
    case "keyboard":
      return { content: <KeyList locale={locale} /> };
    case "policies":
      return contact ? { content: <p className="help-section">{t("help.contact", { address: contact })}</p> } : {};
    case "claims":
      return {};
  }
}
