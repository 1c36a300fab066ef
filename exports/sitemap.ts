import { escapeHtml } from "@/domain/markup/escape";
import { type Locale, locales } from "@/domain/text";

/** One site map holds no more addresses than this (sitemaps.org). */
export const maxAddresses = 50_000;

/** A site map in which each address names its other language. `addressIn` gives the absolute address. */
export function sitemapXml(
  pages: readonly { readonly addressIn: (locale: Locale) => string; readonly updatedAt?: number }[],
): string {
  const urls = pages
    .flatMap((page) => locales.map((locale) => urlOf(page, locale)))
    .slice(0, maxAddresses)
    .join("");
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls}</urlset>\n`;
}

function urlOf(
  { addressIn, updatedAt }: { addressIn: (locale: Locale) => string; updatedAt?: number },
  locale: Locale,
): string {
  const alternates = locales.map(
    (other) => `<xhtml:link rel="alternate" hreflang="${other}" href="${escapeHtml(addressIn(other))}"/>`,
  );
  const changed = updatedAt === undefined ? "" : `<lastmod>${new Date(updatedAt).toISOString()}</lastmod>`;
  return `<url><loc>${escapeHtml(addressIn(locale))}</loc>${changed}${alternates.join("")}</url>\n`;
}
