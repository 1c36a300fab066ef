import type { ReactNode } from "react";

type Props = { label: ReactNode; children: ReactNode };

/** One row of the fact box; several `<dd>` may follow one label. */
export const Fact = ({ label, children }: Props) => (
  <div>
    <dt>{label}</dt>
    {children}
  </div>
);
