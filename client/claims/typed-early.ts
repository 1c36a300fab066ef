/** The lines of text that were changed before the script was there: typed while it came, or brought back by the browser. */
export const typedEarly = (within: Element): HTMLInputElement[] =>
  [...within.querySelectorAll<HTMLInputElement>("[data-claim] input[data-understand]")].filter(
    (input) => input.value !== input.defaultValue,
  );
