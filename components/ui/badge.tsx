import type { ReactNode } from "react";

export type Tone = "plain" | "good" | "caution" | "danger";

type Props = { tone?: Tone; title?: string | undefined; children: ReactNode };

/** A short word about a thing; the word says it, the colour only helps. */
export const Badge = ({ tone = "plain", title, children }: Props) => (
  <span className={tone === "plain" ? "badge" : `badge ${tone}`} title={title}>
    {children}
  </span>
);
