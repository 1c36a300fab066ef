import type { ReactNode } from "react";
import { Icon } from "./icon";

type Props = {
  tone?: "note" | "caution" | "danger";
  title?: string | undefined;
  /** Announced as soon as it appears: for refusals and results of an action. */
  announce?: boolean;
  id?: string;
  children?: ReactNode;
};

const icons = { note: "info", caution: "alert", danger: "stop" } as const;

/** A remark about the page it stands on. */
export function Notice({ tone = "note", title, announce, id, children }: Props) {
  return (
    <div id={id} className={tone === "note" ? "notice" : `notice ${tone}`} role={announce ? "alert" : undefined}>
      <Icon name={icons[tone]} />
      <div>
        {title && <strong>{title}</strong>}
        {children}
      </div>
    </div>
  );
}
