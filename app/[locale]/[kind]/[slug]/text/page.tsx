import type { Metadata } from "next";
import { headers } from "next/headers";
import { Shell } from "@/components/layout/shell";
import { AttachForm } from "@/components/source/attach-form";
import { ClaimFromText } from "@/components/source/claim-from-text";
import { SourceTextView } from "@/components/source/source-text";
import { TextComparison } from "@/components/source/text-comparison";
import { EmptyState } from "@/components/ui/empty-state";
import { compareAttached } from "@/db/queries/compare-attached";
import { readCitedParagraphs, readSourceText } from "@/db/queries/source-text";
import { store } from "@/db/store";
import { may } from "@/domain/policy/may";
import { textFor } from "@/domain/text";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { pageAsker } from "@/server/context";
import { heldForm } from "@/server/form";
import { answerPage } from "@/server/reading/page-answer";
import { NoPage } from "../../../no-page";
import { NoRight } from "../../../no-right";
import { refusalWords } from "../../../refusal-words";
import { SourceScript } from "../../../source-script";

type Props = {
  params: Promise<{ locale: string; kind: string; slug: string }>;
  searchParams: Promise<{ held?: string; p?: string; changeset?: string }>;
};

export const metadata: Metadata = { robots: { index: false } };

/** The attached text of a source: the whole for moderators and whoever attached it, cited paragraphs for editors, nothing for anybody else. */
export default async function SourceTextPage({ params, searchParams }: Props) {
  const answer = await answerPage(await params);
  if (answer.found !== "page") return <NoPage answer={answer} tail="/text" />;
  const { address, page } = answer;
  const { locale, ref } = address;
  if (page.content.kind !== "source") return <NoPage answer={{ found: "nothing", locale, address }} />;
  const t = translator(locale);
  const search = await searchParams;
  const asker = await pageAsker();
  const asked = /^([1-9]\d{0,4})(?:-([1-9]\d{0,4}))?$/.exec(search.p ?? "");
  const path = `${paths.sourceText(locale, ref)}${asked ? `?p=${asked[0]}` : ""}`;
  const cited =
    asked &&
    (await readCitedParagraphs(store(), asker.actor, {
      pageId: page.id,
      source: ref,
      from: Number(asked[1]),
      to: Number(asked[2] ?? asked[1]),
    }));
  const whole = asked ? undefined : await readSourceText(store(), asker.actor, page.id);
  const refused = cited && !cited.ok ? cited.error : whole && !whole.ok ? whole.error : undefined;
  if (refused) return <NoRight locale={locale} path={path} code={refused.code} />;
  const held = await heldForm(asker, await headers(), search.held);
  const text = whole?.ok ? whole.value : undefined;
  const { fields } = page.content;
  return (
    <>
      <Shell locale={locale} path={paths.sourceText(locale, ref)}>
        <div className="wrap room stack">
          <h1>{t("community.source.title", { page: textFor(page.content.titles, locale)?.text ?? address.slug })}</h1>
          <p className="inline-list">
            <a href={paths.page(locale, ref)}>{t("reading.revision.current")}</a>
          </p>
          <p className="soft">{t("community.source.intro")}</p>
          {cited?.ok && cited.value.length === 0 && <EmptyState title={t("community.source.noParagraph")} />}
          {cited?.ok && cited.value.length > 0 && (
            <SourceTextView
              locale={locale}
              language={fields.language}
              title={t("community.source.cited")}
              paragraphs={cited.value}
            />
          )}
          {!asked && !text && <EmptyState title={t("community.source.none")} hint={t("community.source.noneHint")} />}
          {text && (
            <>
              <TextComparison
                locale={locale}
                sha256={text.sha256}
                sameFile={fields.sha256 === undefined ? undefined : fields.sha256 === text.sha256}
                differing={compareAttached(text, fields.paragraphs)}
              />
              <SourceTextView
                locale={locale}
                language={fields.language}
                title={t("community.source.whole")}
                paragraphs={text.paragraphs}
              />
            </>
          )}
          {(text || (cited?.ok && cited.value.length > 0)) && (
            <ClaimFromText
              locale={locale}
              action={`${paths.sourceText(locale, ref)}/claim`}
              values={{ paragraph: asked?.[1] ?? "", changeset: search.changeset ?? "", ...held?.fields }}
              refusal={held?.fields["page"] === undefined ? undefined : refusalWords(locale, held.refusal)}
            />
          )}
          {!asked && may(asker.actor, "source.attach") && (
            <AttachForm
              locale={locale}
              action={`${paths.sourceText(locale, ref)}/send`}
              replaces={text !== undefined}
              refusal={held?.fields["page"] === undefined ? refusalWords(locale, held?.refusal) : undefined}
            />
          )}
        </div>
      </Shell>
      <SourceScript />
    </>
  );
}
