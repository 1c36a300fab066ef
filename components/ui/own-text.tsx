import type { ElementType } from "react";
import { type Bilingual, type Locale, textFor } from "@/domain/text";

type Props = { text: Bilingual | undefined; locale: Locale; as?: ElementType; className?: string };

/**
 * Two-language text in the reader's language, else in the one that exists, marked with the language it is in. It keeps
 * its own direction and still stands where the page's lines begin.
 */
export function OwnText({ text, locale, as: Tag = "span", className }: Props) {
  const found = textFor(text, locale);
  if (!found) return null;
  if (found.lang === locale) return <Tag className={className}>{found.text}</Tag>;
  return (
    <Tag className={className} lang={found.lang}>
      <bdi>{found.text}</bdi>
    </Tag>
  );
}
