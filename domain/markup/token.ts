import type { StateInline, Token } from "markdown-it";

/** What a rule of ours left on the token at `index`; rules and renderers of one mark agree on the type. */
export function metaOf<T>(tokens: readonly Token[], index: number): T {
  const token = tokens[index];
  if (!token) throw new Error("a renderer rule ran without its token");
  return token.meta as T;
}

/** True inside the words of an ordinary link, where no mark of ours is read: links do not nest. */
export const insideLink = (state: StateInline): boolean => "linkLevel" in state && Number(state.linkLevel) > 0;
