import type { Metadata } from "next";
import { headers } from "next/headers";
import { Shell } from "@/components/layout/shell";
import { RadioField } from "@/components/ui/choice-field";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import { findProtection } from "@/db/queries/protections";
import { listRevisions } from "@/db/queries/revisions";
import { store } from "@/db/store";
import { may } from "@/domain/policy/may";
import { textFor } from "@/domain/text";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { pageAsker } from "@/server/context";
import { heldForm } from "@/server/form";
import { answerPage } from "@/server/reading/page-answer";
import { NoPage } from "../../../no-page";
import { refusalWords } from "../../../refusal-words";

type Props = {
  params: Promise<{ locale: string; kind: string; slug: string }>;
  searchParams: Promise<{ held?: string }>;
};

export const metadata: Metadata = { robots: { index: false } };

/** Who may change a page and why, for everybody; for moderators also the form that changes it. */
export default async function ProtectPage({ params, searchParams }: Props) {
  const answer = await answerPage(await params);
  if (answer.found !== "page") return <NoPage answer={answer} tail="/protect" />;
  const { address, page } = answer;
  const { locale, ref } = address;
  const t = translator(locale);
  const asker = await pageAsker();
  const held = await heldForm(asker, await headers(), (await searchParams).held);
  const protection = await findProtection(store(), page.id);
  const isAdmin = may(asker.actor, "site.settings");
  const revisions = may(asker.actor, "content.suppress")
    ? (await listRevisions(store(), { pageId: page.id })).items
    : [];
  const mayChange = may(asker.actor, "page.protect") && (isAdmin || protection?.level !== "administrators");
  const levels = [
    ...(protection ? [{ value: "none", label: t("community.protect.off") }] : []),
    { value: "moderators", label: t("community.protect.moderators") },
    ...(isAdmin ? [{ value: "administrators", label: t("community.protect.administrators") }] : []),
  ].filter((one) => one.value !== protection?.level);
  return (
    <Shell locale={locale} path={paths.protect(locale, ref)}>
      <div className="wrap room stack">
        <h1>{t("community.protect.title", { page: textFor(page.content.titles, locale)?.text ?? address.slug })}</h1>
        <p className="inline-list">
          <a href={paths.page(locale, ref)}>{t("reading.revision.current")}</a>
        </p>
        <p className="soft">{t("community.protect.intro")}</p>
        {protection ? (
          <Notice tone="caution" title={t(`community.protect.${protection.level}`)}>
            {t("community.protect.since", { name: protection.by, reason: protection.reason })}
          </Notice>
        ) : (
          <p>{t("community.protect.none")}</p>
        )}
        {mayChange && (
          <form method="post" action={`${paths.protect(locale, ref)}/send`} className="form">
            <RadioField
              name="level"
              legend={t("community.protect.level")}
              value={held?.fields["level"] ?? levels[0]?.value}
              options={levels}
            />
            <TextField
              name="reason"
              label={t("community.protect.reason")}
              value={held?.fields["reason"]}
              error={refusalWords(locale, held?.refusal)}
              maxLength={500}
              required
            />
            <div>
              <button type="submit" className="button primary">
                {t("common.action.apply")}
              </button>
            </div>
          </form>
        )}
        {may(asker.actor, "content.suppress") && (
          <section aria-labelledby="withhold">
            <h2 id="withhold" className="section-title">
              {t("community.suppression.link")}
            </h2>
            <ul className="inline-list">
              {revisions.map(({ number }) => (
                <li key={number}>
                  <a href={paths.suppress(locale, ref, number)}>{t("history.revision", { n: number })}</a>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </Shell>
  );
}
