/** The values of a posted form by the names of its inputs. An input left empty says nothing. */
export class FormValues {
  readonly values: ReadonlyMap<string, string>;

  constructor(values: ReadonlyMap<string, string>) {
    this.values = values;
  }

  static of(form: Iterable<readonly [string, FormDataEntryValue]>) {
    return new FormValues(
      new Map([...form].flatMap(([name, value]) => (typeof value === "string" ? [[name, value] as const] : []))),
    );
  }

  text(name: string): string | undefined {
    return this.values.get(name)?.replace(/\r\n?/g, "\n").trim() || undefined;
  }

  has(name: string) {
    return this.values.has(name);
  }

  /** Digits of either script as a number; anything else as it was typed, so that validation can name it. */
  number(name: string): number | string | undefined {
    const typed = this.text(name)?.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
    return typed !== undefined && /^-?\d+(\.\d+)?$/.test(typed) ? Number(typed) : typed;
  }

  both(name: string): { ar?: string; en?: string } | undefined {
    const text = defined({ ar: this.text(`${name}.ar`), en: this.text(`${name}.en`) });
    return Object.keys(text).length > 0 ? text : undefined;
  }

  /** JSON that the form carried along for the reader of the form; undefined when somebody broke it. */
  carried(name: string): Record<string, unknown> | undefined {
    try {
      const value: unknown = JSON.parse(this.values.get(name) ?? "");
      return typeof value === "object" && value !== null && !Array.isArray(value)
        ? (value as Record<string, unknown>)
        : undefined;
    } catch {
      return undefined;
    }
  }

  /** How many of a numbered list of inputs there are: `claims.0.…`, `claims.1.…`. */
  count(prefix: string): number {
    let highest = -1;
    for (const name of this.values.keys()) {
      if (!name.startsWith(`${prefix}.`)) continue;
      const index = Number(name.slice(prefix.length + 1).split(".")[0]);
      if (Number.isInteger(index) && index > highest && index < 2000) highest = index;
    }
    return highest + 1;
  }
}

/** The same without the keys that hold nothing. */
export const defined = <T extends Record<string, unknown>>(value: T) =>
  Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
