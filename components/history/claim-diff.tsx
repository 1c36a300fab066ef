import type { ReactNode } from "react";
import type { Claim } from "@/domain/claims/claim";
import { propertyNamed } from "@/domain/claims/registry";
import { credibilities, ranks } from "@/domain/claims/vocabularies";
import type { PageRef } from "@/domain/kinds/names";
import type { ClaimChange, ClaimPart } from "@/domain/revisions/claim-diff";
import { type Bilingual, type Locale, textFor } from "@/domain/text";
import { translator } from "@/i18n/translator";
import { CitationLink } from "../claims/citation-link";
import { ClaimValue } from "../claims/claim-value";
import { SpeakerName } from "../claims/speaker-name";
import type { Names } from "../names";
import { diffId } from "./diff-id";

type Props = { change: ClaimChange; names: Names; locale: Locale; page?: PageRef | undefined };

/** One claim that came, went or changed, as a sentence: "Deaths: at least 61 → more than 80, source added". */
export function ClaimDiff({ change, names, locale, page }: Props) {
  const t = translator(locale);
  const { before, after, kind } = change;
  const restated = change.parts.some(({ name }) => name === "value" || name === "qualifiers" || name === "property");
  const value = (claim: Claim) => <ClaimValue claim={claim} names={names} locale={locale} />;
  return (
    <section className="diff-part diff-claim" id={diffId(change.at, page)} tabIndex={-1} data-part="">
      <div className="diff-text diff-row">
        <span className="sign" aria-hidden="true">
          {kind === "added" ? "+" : kind === "removed" ? "−" : "±"}
        </span>
        <div>
          <span className="label">
            {propertyNamed(change.property)?.label[locale] ?? change.property} · {t(`history.diff.${kind}`)}
          </span>
          <p>
            {before && (kind === "removed" || restated) && <del>{value(before)}</del>}
            {before && after && restated && <span aria-hidden="true"> {locale === "ar" ? "←" : "→"} </span>}
            {after && (kind === "added" || restated) && <ins>{value(after)}</ins>}
            {after && kind === "changed" && !restated && value(after)}
          </p>
          <p className="small">
            {after && kind === "added" && (
              <>
                <SpeakerName attribution={after.attribution} names={names} locale={locale} /> ·{" "}
              </>
            )}
            {change.citationsAdded.map((citation) => (
              <span key={`+${citation.source}${citation.paragraph}${citation.sentence ?? ""}`}>
                {kind === "changed" && `${t("history.diff.sourceAdded")}: `}
                <CitationLink citation={citation} names={names} locale={locale} />{" "}
              </span>
            ))}
            {kind === "changed" &&
              change.citationsRemoved.map((citation) => (
                <span key={`-${citation.source}${citation.paragraph}${citation.sentence ?? ""}`}>
                  {t("history.diff.sourceRemoved")}:{" "}
                  <del>
                    <CitationLink citation={citation} names={names} locale={locale} />
                  </del>{" "}
                </span>
              ))}
          </p>
          {change.parts.map((part) => (
            <PartLine key={part.name} part={part} change={change} names={names} locale={locale} />
          ))}
        </div>
      </div>
    </section>
  );
}

/** The parts of a claim beside its value and its citations: what each was and is. */
function PartLine({ part, change, names, locale }: Props & { part: ClaimPart }) {
  const t = translator(locale);
  const { before, after } = change;
  if (!before || !after) return null;
  const line = (label: string, was: ReactNode, is: ReactNode) => (
    <p className="small">
      {label}: {was && <del>{was}</del>} {is && <ins>{is}</ins>}
    </p>
  );
  const words = (text: Bilingual | undefined) => textFor(text, locale)?.text;
  switch (part.name) {
    case "attribution":
      return line(
        t("claims.card.speaker"),
        <SpeakerName attribution={before.attribution} names={names} locale={locale} />,
        <SpeakerName attribution={after.attribution} names={names} locale={locale} />,
      );
    case "asWritten":
      return line(t("claims.card.asWritten"), before.asWritten, after.asWritten);
    case "quote":
      return line(t("claims.card.quote"), before.quote?.text, after.quote?.text);
    case "note":
      return line(t("claims.card.note"), words(before.note), words(after.note));
    case "rank":
      return line(t("claims.table.rank"), ranks[before.rank][locale], ranks[after.rank][locale]);
    case "rankReason":
      return line(t("claims.card.rankReason"), words(before.rankReason), words(after.rankReason));
    case "credibility":
      return line(
        t("claims.card.credibility"),
        credibilities[before.credibility][locale],
        credibilities[after.credibility][locale],
      );
    case "relations":
      return line(
        t("claims.card.related"),
        before.relations.map(({ to }) => to).join(" "),
        after.relations.map(({ to }) => to).join(" "),
      );
    default:
      return null;
  }
}
