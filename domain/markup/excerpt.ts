import { type PlainTextPorts, plainText } from "./plain-text";

/** The beginning of a body as one line of at most `max` characters, cut between words and then ending in "…". */
export function excerpt(body: string, max: number, ports: PlainTextPorts = {}): string {
  const text = plainText(body, ports).replace(/\s+/g, " ");
  if (text.length <= max) return text;
  const room = text.slice(0, max);
  const cut = room.lastIndexOf(" ");
  const kept = (cut > max / 2 ? room.slice(0, cut) : room).replace(/[\s,،;؛:]+$/u, "");
  // Half a surrogate pair would not be a character.
  return `${kept.replace(/[\ud800-\udbff]$/, "")}…`;
}
