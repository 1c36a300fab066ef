import type { ReactNode } from "react";
import { kinds } from "@/domain/kinds";
import type { KindName } from "@/domain/kinds/names";
import type { Bilingual, Locale } from "@/domain/text";
import { paths } from "@/i18n/paths";
import { OwnText } from "../ui/own-text";

type Props = {
  locale: Locale;
  kind: KindName;
  titles: Bilingual;
  summary: Bilingual;
  /** More about what kind of thing this is: "Bombing", "Faction". */
  kindDetail?: string | undefined;
  /** Key facts and the trust line; on a phone they share the first screen with the title. */
  children?: ReactNode;
};

/** Title, one-sentence summary and what must be seen at once. */
export const PageHead = ({ locale, kind, titles, summary, kindDetail, children }: Props) => (
  <>
    <p className="kind">
      <a href={paths.kind(locale, kind)}>{kinds[kind].plural[locale]}</a>
      {kindDetail && <span>{kindDetail}</span>}
    </p>
    <OwnText text={titles} locale={locale} as="h1" />
    <OwnText text={summary} locale={locale} as="p" className="lead" />
    {children}
  </>
);
