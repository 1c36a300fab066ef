/** A piece of text of which some parts matched the query. */
export type ExcerptPart = { text: string; match: boolean };

type Props = { parts: readonly ExcerptPart[]; lang?: string | undefined };

/** An excerpt of the original text with what was found marked in it. */
export const Excerpt = ({ parts, lang }: Props) => (
  <p className="excerpt summary" dir="auto" lang={lang}>
    {parts.map(({ text, match }, index) =>
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence never change their order
      match ? <mark key={index}>{text}</mark> : text,
    )}
  </p>
);
