/**
 * A pure function of a text that keeps what it found for the texts asked last, up to so many characters of them together: a
 * submission, the screen of a proposal and its publication ask the same of the same texts. What it gives is shared: never change it.
 */
export function keptByText<Found>(find: (text: string) => Found, mostCharacters: number): (text: string) => Found {
  const kept = new Map<string, Found>();
  let characters = 0;
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) {
      kept.delete(text);
      kept.set(text, known);
      return known;
    }
    const found = find(text);
    if (text.length > mostCharacters) return found;
    kept.set(text, found);
    characters += text.length;
    for (const oldest of kept.keys()) {
      if (characters <= mostCharacters) break;
      kept.delete(oldest);
      characters -= oldest.length;
    }
    return found;
  };
}
