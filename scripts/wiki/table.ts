/** Rows under each other in columns, as wide as they need to be. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => [...(row[column] ?? "")].length)));
  return all.map((row) =>
    row
      .map((cell, column) => cell + " ".repeat((widths[column] ?? 0) - [...cell].length))
      .join("  ")
      .trimEnd(),
  );
}

/** A moment for people: the day and minute in UTC. */
export const moment = (at: number | null) =>
  at === null ? "" : new Date(at).toISOString().slice(0, 16).replace("T", " ");
