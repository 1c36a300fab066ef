import type { ElementType } from "react";
import { type Bilingual, type Locale, textFor } from "@/domain/text";
import { direction } from "@/i18n/direction";

type Props = { text: Bilingual | undefined; locale: Locale; as?: ElementType; className?: string };

/** Two-language text in the reader's language, else in the one that exists, marked with the language it is in. */
export function OwnText({ text, locale, as: Tag = "span", className }: Props) {
  const found = textFor(text, locale);
  if (!found) return null;
  const foreign = found.lang !== locale;
  return (
    <Tag
      className={className}
      lang={foreign ? found.lang : undefined}
      dir={foreign ? direction(found.lang) : undefined}
    >
      {found.text}
    </Tag>
  );
}
