import type { ReactNode } from "react";
import type { Locale } from "@/domain/text";
import { SiteFooter } from "./site-footer";
import { SiteHeader } from "./site-header";

type Props = {
  locale: Locale;
  /** The path of this page without its query. */
  path: string;
  query?: string | undefined;
  search?: boolean;
  /** The keys of the review, where its script is loaded. */
  keys?: "workbench" | undefined;
  children: ReactNode;
};

/** Header, main part and foot of every page. Everything that anybody wrote stands inside `main`. */
export const Shell = ({ locale, path, query, search = true, keys, children }: Props) => (
  <>
    <SiteHeader locale={locale} path={path} query={query} search={search} />
    <main id="main">{children}</main>
    <SiteFooter locale={locale} keys={keys} />
  </>
);
