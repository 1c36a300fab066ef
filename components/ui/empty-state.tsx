import type { ReactNode } from "react";

type Props = { title: string; hint?: string | undefined; children?: ReactNode };

/** What stands where a list would, when there is nothing in it: why, and what to do. */
export const EmptyState = ({ title, hint, children }: Props) => (
  <div className="empty-state">
    <p>{title}</p>
    {hint && <p>{hint}</p>}
    {children}
  </div>
);
