import type { Metadata } from "next";
import { type Locale, locales } from "@/domain/text";
import { siteName } from "@/i18n/site";
import { translator } from "@/i18n/translator";

type Described = {
  locale: Locale;
  /** The address of this page in a language, without what only chooses among its rows. */
  path: (locale: Locale) => string;
  /** Without one, the page is called by the name of the wiki. */
  title?: string | undefined;
  description?: string | undefined;
  type?: "article" | "website";
  /** Old revisions, comparisons and their like are for readers, not for search engines. */
  unlisted?: boolean;
};

/** What search engines and other sites show of a page: title, summary, one address in each language, the picture of the site. */
export function describePage({ locale, path, title, description, type = "website", unlisted }: Described): Metadata {
  const t = translator(locale);
  const name = siteName(locale);
  const shown = title ?? `${name}: ${t("common.site.tagline")}`;
  const summary = description || t("common.site.description");
  return {
    ...(title ? { title } : {}),
    description: summary,
    alternates: {
      canonical: path(locale),
      languages: { ...Object.fromEntries(locales.map((one) => [one, path(one)])), "x-default": path("en") },
    },
    ...(unlisted ? { robots: { index: false } } : {}),
    openGraph: {
      type,
      title: shown,
      description: summary,
      url: path(locale),
      siteName: name,
      locale: locale === "ar" ? "ar_AR" : "en_GB",
      alternateLocale: locale === "ar" ? "en_GB" : "ar_AR",
      images: [{ url: "/share.png", width: 1200, height: 630, alt: t("common.site.pictured") }],
    },
  };
}
