import type { Locale } from "@/domain/text";
import { paths } from "@/i18n/paths";

type Props = { name: string; locale: Locale };

/** A person of the wiki by name, leading to what they have contributed. */
export const UserName = ({ name, locale }: Props) => (
  <a href={paths.user(locale, name)}>
    <bdi>{name}</bdi>
  </a>
);
