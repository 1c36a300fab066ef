import type { ReactNode } from "react";

type Props = { id: string; title: string; intro?: string | undefined; children: ReactNode };

/** A generated part of a help page under its heading. */
export const HelpPart = ({ id, title, intro, children }: Props) => (
  <section aria-labelledby={id} className="help-section">
    <h2 id={id} className="section-title">
      {title}
    </h2>
    {intro && <p className="prose">{intro}</p>}
    {children}
  </section>
);
