import type { Locale } from "@/domain/text";

/** The pages that need neither the framework nor the database. */
export type PlainPage = "not_found" | "error" | "database" | "refused" | "too_large";

type Words = { title: string; text: string };

const words: Record<PlainPage, Record<Locale, Words>> = {
  not_found: {
    ar: {
      title: "لا توجد صفحة بهذا العنوان",
      text: "قد يكون العنوان خاطئًا، أو نُقلت الصفحة، أو لا يحق لك الاطلاع عليها.",
    },
    en: {
      title: "There is no page at this address",
      text: "The address may be mistyped, the page may have moved, or it may not be yours to see.",
    },
  },
  error: {
    ar: {
      title: "حدث خطأ لدينا",
      text: "لم نتمكن من إعداد هذه الصفحة، وقد سُجّل الخطأ. أعد المحاولة بعد قليل؛ ما حُفظ من قبل لم يُفقد.",
    },
    en: {
      title: "Something went wrong on our side",
      text: "This page could not be prepared, and the error has been noted. Try again shortly; nothing saved before is lost.",
    },
  },
  database: {
    ar: {
      title: "الموسوعة متوقفة مؤقتًا",
      text: "لا يمكن قراءة قاعدة البيانات الآن. ما حُفظ من قبل لم يُفقد؛ أعد المحاولة بعد دقيقة.",
    },
    en: {
      title: "The wiki is taking a break",
      text: "Its database cannot be read at the moment. Nothing saved before is lost; try again in a minute.",
    },
  },
  refused: {
    ar: { title: "طلب غير صالح", text: "لا يمكن الإجابة عن هذا الطلب بالشكل الذي أُرسل به." },
    en: { title: "This request is not valid", text: "It cannot be answered in the form in which it was sent." },
  },
  too_large: {
    ar: {
      title: "المحتوى المرسل أكبر من المسموح",
      text: "الحد الأقصى لما يُرسل دفعة واحدة هو 4 ميغابايت. قسّم التعديل إلى أجزاء.",
    },
    en: {
      title: "Too much was sent at once",
      text: "The limit for one request is 4 MiB. Split the change into parts.",
    },
  },
};

const home: Record<Locale, string> = { ar: "إلى الصفحة الرئيسية", en: "To the front page" };
const noted: Record<Locale, string> = { ar: "رقم الطلب", en: "Request" };

/** A whole page in the reader's language, with the other language below it. `requestId` lets its log line be found. */
export function plainPage(page: PlainPage, locale: Locale, requestId?: string): string {
  const other: Locale = locale === "ar" ? "en" : "ar";
  const section = (language: Locale, heading: "h1" | "h2") =>
    `<section lang="${language}" dir="${direction(language)}"><${heading}>${words[page][language].title}</${heading}>` +
    `<p>${words[page][language].text}</p><p><a href="/${language}">${home[language]}</a></p></section>`;
  return (
    `<!DOCTYPE html><html lang="${locale}" dir="${direction(locale)}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">` +
    `<title>${words[page][locale].title}</title><link rel="stylesheet" href="/plain.css"></head><body><main>` +
    section(locale, "h1") +
    section(other, "h2") +
    (requestId ? `<footer>${noted[locale]} <code dir="ltr">${requestId}</code></footer>` : "") +
    "</main></body></html>"
  );
}

const direction = (locale: Locale) => (locale === "ar" ? "rtl" : "ltr");
