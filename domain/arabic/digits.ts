/** How numbers are printed: 0123, ٠١٢٣ or ۰۱۲۳. */
export type Digits = "latn" | "arab" | "arabext";

const zero: Readonly<Record<Digits, number>> = { latn: 0x30, arab: 0x0660, arabext: 0x06f0 };

/** The text with Arabic-Indic and Persian digits as 0 to 9; everything else, and every offset, stays as it is. */
export function latinDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String.fromCharCode(0x30 + (digit.charCodeAt(0) & 0xf)));
}

/** The text with 0 to 9 printed in the reader's digits. */
export function printDigits(text: string | number, digits: Digits): string {
  return String(text).replace(/[0-9]/g, (digit) => String.fromCharCode(zero[digits] + Number(digit)));
}

/** A number inside a text: whole, or grouped by thousands (`1,234`, `١٬٢٣٤`), with an optional fraction. */
export const numberPattern =
  /(?<![0-9٠-٩۰-۹])(?:[0-9٠-٩۰-۹]{1,3}(?:[,٬،\u00a0\u202f][0-9٠-٩۰-۹]{3})+|[0-9٠-٩۰-۹]+)(?:[.٫][0-9٠-٩۰-۹]+)?(?![0-9٠-٩۰-۹])/gu;

/** The number written in digits of any of the three kinds; undefined when the text is anything but one number, or one too large to count. */
export function parseDigits(text: string): number | undefined {
  const plain = latinDigits(text.trim()).replace(/٫/g, ".");
  if (!/^(?:\d+|\d{1,3}(?:[,٬،\u00a0\u202f]\d{3})+)(?:\.\d+)?$/.test(plain)) return undefined;
  const value = Number(plain.replace(/[,٬،\u00a0\u202f]/g, ""));
  return value <= Number.MAX_SAFE_INTEGER ? value : undefined;
}
