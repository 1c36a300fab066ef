import type { PageRef } from "@/domain/kinds/names";
import type { TextChange } from "@/domain/revisions/page-diff";
import type { TextHunk, TextPart } from "@/domain/revisions/text-diff";
import { sentences } from "@/domain/revisions/tokens";
import type { Locale } from "@/domain/text";
import { direction } from "@/i18n/direction";
import { translator } from "@/i18n/translator";
import { diffId } from "./diff-id";

type Props = { change: TextChange; locale: Locale; level: "h2" | "h3"; page?: PageRef | undefined };

const signs = { same: "", added: "+", removed: "−", changed: "±", rewritten: "±" } as const;

/** A text in its own language and direction, the changed stretches marked, long unchanged ones folded. */
export function TextDiffView({ change, locale, level: Heading, page }: Props) {
  const t = translator(locale);
  const name = change.what === "summary" ? t("history.diff.summaryOf") : t("history.diff.bodyOf");
  return (
    <section className="diff-part" id={diffId(change.at, page)} tabIndex={-1} data-part="">
      <Heading>
        {name} · {t(`common.language.${change.lang}`)}
        {change.diff.spellingOnly && ` · ${t("history.diff.spellingOnly")}`}
      </Heading>
      <div className="diff-text" lang={change.lang} dir={direction(change.lang)}>
        {change.diff.hunks.map((hunk, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: hunks are in the order of the text
          <Hunk key={index} hunk={hunk} locale={locale} />
        ))}
      </div>
    </section>
  );
}

function Hunk({ hunk, locale }: { hunk: TextHunk; locale: Locale }) {
  const t = translator(locale);
  if (hunk.kind === "same") {
    const count = sentences(hunk.after).filter((sentence) => sentence.trim()).length;
    return count > 2 ? (
      <details className="diff-gap" lang={locale} dir={direction(locale)}>
        <summary>{t("history.diff.unchanged", { count })}</summary>
        <div className="diff-row same" dir="auto">
          <span />
          <span>{hunk.after}</span>
        </div>
      </details>
    ) : (
      <Row kind="same" parts={hunk.parts} locale={locale} />
    );
  }
  if (hunk.kind === "rewritten")
    return (
      <>
        <Row kind="removed" parts={hunk.parts.filter(({ kind }) => kind !== "added")} locale={locale} />
        <Row kind="added" parts={hunk.parts.filter(({ kind }) => kind !== "removed")} locale={locale} />
      </>
    );
  return <Row kind={hunk.kind} parts={hunk.parts} locale={locale} />;
}

function Row({ kind, parts, locale }: { kind: keyof typeof signs; parts: readonly TextPart[]; locale: Locale }) {
  const t = translator(locale);
  return (
    <div className={`diff-row ${kind}`}>
      <span className="sign" aria-hidden="true">
        {signs[kind]}
      </span>
      <span>
        {parts.map((part, index) => {
          const key = `${index}${part.kind}`;
          if (part.kind === "same") return <span key={key}>{part.text}</span>;
          const Mark = part.kind === "added" ? "ins" : "del";
          return (
            <Mark key={key}>
              <span className="sr-only" lang={locale}>
                {part.kind === "added" ? t("history.diff.insertion") : t("history.diff.deletion")}:{" "}
              </span>
              {part.text}
            </Mark>
          );
        })}
      </span>
    </div>
  );
}
