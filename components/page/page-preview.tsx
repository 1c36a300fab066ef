import type { PageRef } from "@/domain/kinds/names";
import type { PageContent } from "@/domain/revisions/content";
import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";
import { ClaimList } from "../claims/claim-list";
import { FactClaims } from "../claims/fact-claims";
import { FiguresPanel } from "../claims/figures-panel";
import type { Ledger } from "../claims/ledger";
import { ResponsibilityPanel } from "../claims/responsibility-panel";
import { toldProperties } from "../claims/told-properties";
import { FactBox } from "./fact-box";
import { KeyFacts } from "./key-facts";
import { PageHead } from "./page-head";
import { Prose } from "./prose";
import { References } from "./references";

type Props = {
  locale: Locale;
  page: PageRef;
  content: PageContent;
  ledger: Ledger;
  body: { html: string; lang: Locale; notesHtml: string };
};

/** What readers would see of the content in the form, before it is sent. */
export function PagePreview({ locale, content, ledger, body }: Props) {
  const t = translator(locale);
  const { claims } = content;
  return (
    <section id="preview" className="panel stack" aria-labelledby="preview-title">
      <h2 id="preview-title">{t("edit.action.preview")}</h2>
      <PageHead locale={locale} kind={content.kind} titles={content.titles} summary={content.summary}>
        {content.kind === "event" && <KeyFacts claims={claims} ledger={ledger} locale={locale} />}
      </PageHead>
      <FactBox content={content} ledger={ledger} locale={locale} />
      {content.kind === "event" && (
        <>
          <FiguresPanel claims={claims} ledger={ledger} locale={locale} />
          <ResponsibilityPanel claims={claims} ledger={ledger} locale={locale} />
        </>
      )}
      <Prose html={body.html} lang={body.lang} />
      <ClaimList claims={claims} ledger={ledger} locale={locale} only={toldProperties} />
      <FactClaims claims={claims} ledger={ledger} locale={locale} />
      <References html={body.notesHtml} locale={locale} />
    </section>
  );
}
