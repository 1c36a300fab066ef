import type { PageRef } from "@/domain/kinds/names";
import type { Locale } from "@/domain/text";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { type Names, nameOf } from "../names";

type Props = {
  to: PageRef;
  names: Names;
  locale: Locale;
  /** The name alone, where a link may not stand: inside a summary or another link. */
  plain?: boolean | undefined;
};

/** A link to a page of the wiki by its title; a page nobody has written is shown as such. */
export function PageLink({ to, names, locale, plain }: Props) {
  const name = nameOf(to, names, locale);
  if (plain) return <bdi lang={name.lang}>{name.text}</bdi>;
  return (
    <a
      href={paths.page(locale, to)}
      className={name.exists ? undefined : "missing"}
      title={name.exists ? undefined : translator(locale)("reading.markup.missingPage")}
    >
      <bdi lang={name.lang && name.lang !== locale ? name.lang : undefined}>{name.text}</bdi>
    </a>
  );
}
