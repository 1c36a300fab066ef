/** The sentences of the script, in the language of the page: `words("saved", { time: "12:04" })`. */
export type Words = (key: string, values?: Readonly<Record<string, string | number>>) => string;

type Area = { readonly [key: string]: string | Area | undefined };

/**
 * The sentences that came with the form, in its `data-words`: the area `writing` of the messages, by dotted keys. They have no
 * plurals: those are worded by the server alone.
 */
export function wordsOf(form: HTMLFormElement): Words {
  const known: Area = JSON.parse(form.dataset["words"] ?? "{}");
  return (key, values = {}) => {
    const found = key
      .split(".")
      .reduce<Area | string | undefined>((area, step) => (typeof area === "object" ? area[step] : undefined), known);
    return fillIn(typeof found === "string" ? found : key, values);
  };
}

/** A sentence with its gaps filled: `{time}`. What it quotes by apostrophes, as the messages do, stands as it is. */
export const fillIn = (sentence: string, values: Readonly<Record<string, string | number>>) =>
  sentence.replace(/'([^']*)'|\{(\w+)\}/g, (all, quoted: string | undefined, name: string | undefined) =>
    quoted === undefined ? String(values[name ?? ""] ?? all) : quoted || "'",
  );
