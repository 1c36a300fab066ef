/** Where in a page's content something stands: a JSON pointer, list members named by their key (`/claims/{id}`, `/body/ar`). */
export const pointer = (...parts: readonly (string | number)[]): string =>
  parts.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
