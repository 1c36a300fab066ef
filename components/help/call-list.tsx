import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";
import { CodeWord } from "./code-word";
import { HelpPart } from "./help-part";
import { HelpTable } from "./help-table";

/** One call of the HTTP interface, as its document says it. */
export type Call = {
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly scope?: string | undefined;
};

type Props = { calls: readonly Call[]; document: string; locale: Locale };

/** Every call of the HTTP interface, with the way to the whole document. */
export function CallList({ calls, document, locale }: Props) {
  const t = translator(locale);
  return (
    <HelpPart id="calls" title={t("help.api.calls")} intro={t("help.api.callsIntro")}>
      <p className="inline-list">
        <a href={document}>{t("help.api.document")}</a>
        <a href="/feed/recent.atom">{t("help.api.recentFeed")}</a>
      </p>
      <HelpTable
        caption={t("help.api.calls")}
        columns={[t("help.column.call"), t("help.column.meaning"), t("help.column.scope")]}
        rows={calls.map(({ method, path, summary, scope }) => ({
          key: `${method} ${path}`,
          cells: [
            <CodeWord key="call">{`${method.toUpperCase()} ${path}`}</CodeWord>,
            <bdi key="summary" lang="en">
              {summary}
            </bdi>,
            scope && <CodeWord key="scope">{scope}</CodeWord>,
          ],
        }))}
      />
    </HelpPart>
  );
}
