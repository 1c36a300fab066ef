import type { PageRef } from "@/domain/kinds/names";
import type { ValueChange } from "@/domain/revisions/page-diff";
import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";
import { diffId } from "./diff-id";
import { fieldLabel, fieldWords } from "./field-words";

type Props = { change: ValueChange; locale: Locale; level: "h2" | "h3"; page?: PageRef | undefined };

/** A title, another name or a field that differs: what it was and what it is. */
export function ValueDiff({ change, locale, level: Heading, page }: Props) {
  const t = translator(locale);
  const label =
    change.what === "title"
      ? `${t("history.diff.titles")} · ${t(change.name === "ar" ? "common.language.ar" : "common.language.en")}`
      : change.what === "alias"
        ? t("history.diff.aliases")
        : fieldLabel(change, locale);
  return (
    <section className="diff-part" id={diffId(change.at, page)} tabIndex={-1} data-part="">
      <Heading>{label}</Heading>
      <p className="diff-text diff-row">
        <span className="sign" aria-hidden="true">
          {change.kind === "added" ? "+" : change.kind === "removed" ? "−" : "±"}
        </span>
        <span>
          {change.before !== undefined && (
            <del>
              <span className="sr-only">{t("history.diff.was")}: </span>
              <bdi>{fieldWords(change, change.before, locale)}</bdi>
            </del>
          )}{" "}
          {change.after !== undefined && (
            <ins>
              <span className="sr-only">{t("history.diff.is")}: </span>
              <bdi>{fieldWords(change, change.after, locale)}</bdi>
            </ins>
          )}
        </span>
      </p>
    </section>
  );
}
