import type { Fields } from "@/server/form";

/** The name of the input that a JSON pointer into the content speaks of; claims are counted as they stand in the form. */
export function fieldAt(pointer: string, fields: Fields): string {
  const [list = "", index = "", ...rest] = pointer.slice(1).split("/");
  if (list !== "claims") return [list, index, ...rest].filter(Boolean).join(".");
  const numbers = Object.keys(fields)
    .flatMap((name) => /^claims\.(\d+)\.property$/.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
  return `claims.${numbers[Number(index)] ?? index}`;
}
