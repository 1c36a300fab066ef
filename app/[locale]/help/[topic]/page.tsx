import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NotFound } from "@/components/errors/not-found";
import { HelpPage } from "@/components/help/help-page";
import { helpParts } from "@/components/help/help-parts";
import { Shell } from "@/components/layout/shell";
import { cacheTag } from "@/db/commands/invalidate";
import { findSite } from "@/db/queries/site";
import { store } from "@/db/store";
import { apiCalls } from "@/exports/openapi/calls";
import { guides, helpTopics } from "@/i18n/guide";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { noteStatus, noteTags } from "@/server/answer-notes";
import { readLocale } from "@/server/reading/address";
import { describePage } from "../../metadata";

type Props = { params: Promise<{ locale: string; topic: string }> };

const topicNamed = (name: string) => helpTopics.find((topic) => topic === name);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const given = await params;
  const locale = readLocale(given.locale) ?? "ar";
  const topic = topicNamed(given.topic);
  if (!topic) return { robots: { index: false } };
  return describePage({
    locale,
    path: (one) => paths.help(one, topic),
    title: translator(locale)(`help.topic.${topic}`),
    description: guides[topic][locale].lead,
  });
}

/** One help page: written in both languages, or printed from the code that it explains. */
export default async function HelpTopicPage({ params }: Props) {
  const given = await params;
  const locale = readLocale(given.locale);
  if (!locale) notFound();
  noteTags(cacheTag.site);
  const topic = topicNamed(given.topic);
  if (!topic) {
    noteStatus(404);
    return (
      <Shell locale={locale} path={paths.help(locale)}>
        <NotFound locale={locale} />
      </Shell>
    );
  }
  const { contact } = await findSite(store());
  const { parts, content } = helpParts(topic, locale, { calls: apiCalls(), contact });
  return (
    <Shell locale={locale} path={paths.help(locale, topic)}>
      <HelpPage locale={locale} topic={topic} parts={parts}>
        {content}
      </HelpPage>
    </Shell>
  );
}
