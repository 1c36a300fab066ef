/** At which word of a name the typed words stand in order, the last of them perhaps unfinished; -1 where they do not. */
export function placeInName(typed: readonly string[], name: readonly string[]): number {
  return name.findIndex((_, at) =>
    typed.every((word, index) => {
      const own = name[at + index];
      return own !== undefined && (index === typed.length - 1 ? own.startsWith(word) : own === word);
    }),
  );
}
