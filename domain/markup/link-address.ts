import { maxHref } from "./limits";

const schemes = /^(?:https?|mailto):/i;

/** True for addresses that a body may link to: http, https, mailto, and relative ones that stay inside the wiki. */
export function isLinkable(address: string): boolean {
  if (address.length > maxHref) return false;
  if (schemes.test(address)) return true;
  // Browsers read a backslash as a slash, and two of them lead to another host.
  if (/^(?:[/\\]|%5c){2}|^(?:\\|%5c)/i.test(address)) return false;
  // A colon before the first slash, question mark or hash would be read as a scheme, whatever it is called.
  return !/^[^/?#]*:/.test(address);
}

/** True for addresses that lead out of the wiki. */
export const isExternal = (address: string): boolean => schemes.test(address);
