import type { Locale } from "@/domain/text";

/** A whole address of the site, as its settings name it; without settings, the one that `npm start` listens on. */
export function siteAddress(path: string, query: Record<string, string>, locale: Locale): string {
  const site = process.env["SITE_URL"] ?? `http://localhost:${process.env["PORT"] ?? "3000"}`;
  const address = new URL(`/${locale}${path}`, site);
  for (const [key, value] of Object.entries(query)) address.searchParams.set(key, value);
  return address.href;
}
