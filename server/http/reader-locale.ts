import { type Locale, locales } from "@/domain/text";

/** The language of an address, else the one a reader's browser asks for, else Arabic. */
export function readerLocale(path: string, acceptLanguage: string | undefined): Locale {
  return (
    locales.find((locale) => path === `/${locale}` || path.startsWith(`/${locale}/`)) ?? askedLocale(acceptLanguage)
  );
}

/** The one of our languages that comes first in Accept-Language by its weights; Arabic when neither is asked for. */
export function askedLocale(acceptLanguage: string | undefined): Locale {
  const asked = (acceptLanguage ?? "")
    .split(",")
    .map((entry, order) => {
      const [range = "", ...parameters] = entry.trim().toLowerCase().split(";");
      const weight = parameters.map((one) => /^\s*q=([0-9.]+)$/.exec(one)?.[1]).find(Boolean);
      return {
        locale: locales.find((one) => range === one || range.startsWith(`${one}-`)),
        weight: Number(weight ?? 1),
        order,
      };
    })
    .filter((entry) => entry.locale !== undefined && entry.weight > 0)
    .sort((a, b) => b.weight - a.weight || a.order - b.order);
  return asked[0]?.locale ?? "ar";
}
