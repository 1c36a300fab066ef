import type { Claim } from "@/domain/claims/claim";
import type { Conflict } from "@/domain/revisions/conflict";
import type { Locale } from "@/domain/text";
import { direction } from "@/i18n/direction";
import { translator } from "@/i18n/translator";
import { CitationLink } from "../claims/citation-link";
import { ClaimValue } from "../claims/claim-value";
import { SpeakerName } from "../claims/speaker-name";
import { fieldWords } from "../history/field-words";
import { asChange } from "../history/place-words";
import type { Names } from "../names";

type Props = { conflict: Conflict; value: unknown; names: Names; locale: Locale };

/** One side of a conflict as a reader would see it: words, a value, or a claim with whoever says so and where. */
export function ConflictValue({ conflict: { at }, value, names, locale }: Props) {
  const t = translator(locale);
  if (value === undefined || value === "") return <p className="soft">{t("review.merge.nothing")}</p>;
  const [what = "", name = ""] = at.split("/").slice(1);
  if (what === "claims") return <ClaimSide claim={value as Claim} names={names} locale={locale} />;
  if (what === "summary" || what === "body" || what === "titles")
    return (
      <p lang={name} dir={direction(name)} className="said">
        {String(value)}
      </p>
    );
  return (
    <p>
      <bdi>{fieldWords(asChange(at, value), value, locale)}</bdi>
    </p>
  );
}

function ClaimSide({ claim, names, locale }: { claim: Claim; names: Names; locale: Locale }) {
  return (
    <>
      <p>
        <ClaimValue claim={claim} names={names} locale={locale} />
      </p>
      <p className="small soft">
        <SpeakerName attribution={claim.attribution} names={names} locale={locale} />
      </p>
      {claim.asWritten && (
        <p className="small" dir="auto">
          <q>{claim.asWritten}</q>
        </p>
      )}
      <ul className="small">
        {claim.citations.map((citation) => (
          <li key={`${citation.source}${citation.paragraph}${citation.sentence ?? ""}`}>
            <CitationLink citation={citation} names={names} locale={locale} />
          </li>
        ))}
      </ul>
    </>
  );
}
