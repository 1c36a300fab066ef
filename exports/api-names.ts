/** `asWritten` becomes `as_written`: the HTTP interface spells every name in lower case with underscores. */
export const apiName = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** `as_written` becomes `asWritten`, as the schemas of the domain spell it. */
const domainName = (name: string) =>
  name.replace(/(?<=[a-z0-9])_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** A JSON pointer into what a program sent, with the names that it used. */
export const apiPointer = (pointer: string) => pointer.split("/").map(apiName).join("/");

/** A JSON pointer that a program sent, with the names of the domain. */
export const domainPointer = (pointer: string) => pointer.split("/").map(domainName).join("/");

const renamedField = (address: string, rename: (name: string) => string) =>
  address.replace(/(?<=#\/fields\/)[^/]+/, rename);

/** The address of an item of a proposal (`source/daily#/fields/origin_group`): of its names only those of fields are spelled otherwise. */
export const apiItem = (address: string) => renamedField(address, apiName);

/** The address of an item as a program sent it, with the names of the domain. */
export const domainItem = (address: string) => renamedField(address, domainName);

/** A value of the domain (claim, content, page) as the HTTP interface prints it. Only names change, never values. */
export const toApi = (value: unknown): unknown => renamed(value, apiName);

/**
 * What a program sent, as the schemas of the domain read it. Both spellings are taken; where an object has a name in both,
 * the one with underscores stays and is refused as unknown.
 */
export const fromApi = (value: unknown): unknown => renamed(value, domainName);

function renamed(value: unknown, rename: (name: string) => string): unknown {
  if (Array.isArray(value)) return value.map((one) => renamed(one, rename));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      const other = rename(name);
      return [other !== name && Object.hasOwn(value, other) ? name : other, renamed(inner, rename)];
    }),
  );
}
