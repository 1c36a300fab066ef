import { anchors } from "@/domain/claims/codebook";
import { type PropertyKey, properties } from "@/domain/claims/registry";
import type { Locale } from "@/domain/text";
import { paths } from "@/i18n/paths";

type Props = { property: PropertyKey; locale: Locale };

/** The name of a property, leading to what the codebook says of it. */
export const PropertyLabel = ({ property, locale }: Props) => (
  <a className="term" href={`${paths.help(locale, "codebook")}#${anchors.property(property)}`}>
    {properties[property].label[locale]}
  </a>
);
