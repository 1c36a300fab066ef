import type { Digits } from "@/domain/arabic/digits";
import type { Locale } from "@/domain/text";

/** What an administrator chose for every page: the name of the wiki, and the digits of its Arabic. English always has European ones. */
export type SiteFace = {
  readonly title: Readonly<Record<Locale, string>>;
  readonly digits: Extract<Digits, "latn" | "arab">;
};

/** What holds until somebody chooses, and wherever no request is being answered. */
export const unchosen: SiteFace = { title: { ar: "توثيق", en: "Tawthiq" }, digits: "latn" };

// The server and the pages are bundled apart, so what they share hangs on the process.
const place = Symbol.for("tawthiq.site-face");
type Shared = { [place]?: () => SiteFace | undefined };

/** Says where the face of the site is found while a request is answered. The hallway calls it once. */
export function provideSite(find: () => SiteFace | undefined): void {
  (globalThis as Shared)[place] = find;
}

const current = (): SiteFace => (globalThis as Shared)[place]?.() ?? unchosen;

/** The name of this wiki in a language. */
export const siteName = (locale: Locale): string => current().title[locale] || unchosen.title[locale];

/** The digits that a reader of this language sees. */
export const siteDigits = (locale: Locale): SiteFace["digits"] => (locale === "ar" ? current().digits : "latn");
