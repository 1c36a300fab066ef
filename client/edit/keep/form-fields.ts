/** What says how the form is kept, and is no word of anybody. */
const beside = new Set(["autosave", "step"]);

/** The fields of the form by their names, as the server would read them. */
export function fieldsOf(form: HTMLFormElement): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== "string" || beside.has(name)) continue;
    const text = value.replaceAll("\r\n", "\n");
    fields[name] = Object.hasOwn(fields, name) ? `${fields[name]}\n${text}` : text;
  }
  return fields;
}
