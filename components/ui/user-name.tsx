import { Fragment } from "react";
import type { Locale } from "@/domain/text";
import { paths } from "@/i18n/paths";

type Props = { name: string; locale: Locale };

/** A person of the wiki by name, leading to what they have contributed. */
export const UserName = ({ name, locale }: Props) => (
  <a href={paths.user(locale, name)}>
    <bdi>{name}</bdi>
  </a>
);

/** Several people of the wiki, one after the other. */
export const UserNames = ({ names, locale }: { names: readonly string[]; locale: Locale }) =>
  names.length > 0 && (
    <span>
      {names.map((name, index) => (
        <Fragment key={name}>
          {index > 0 && (locale === "ar" ? "، " : ", ")}
          <UserName name={name} locale={locale} />
        </Fragment>
      ))}
    </span>
  );
