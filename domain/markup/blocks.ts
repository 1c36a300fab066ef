import type MarkdownIt from "markdown-it";
import type { MarkdownItOptions, Renderer, Token } from "markdown-it";
import { escapeHtml } from "./escape";

const logical: Readonly<Record<string, string>> = {
  "text-align:left": "align-start",
  "text-align:center": "align-center",
  "text-align:right": "align-end",
};

/** Cells are aligned by class: the page's policy refuses inline styles, and a right-to-left table starts on the right. */
function cell(tokens: Token[], index: number, options: MarkdownItOptions, _env: unknown, self: Renderer): string {
  const token = tokens[index];
  const name = logical[String(token?.attrGet("style") ?? "")];
  if (token) token.attrs = name ? [["class", name]] : null;
  return self.renderToken(tokens, index, options);
}

/** Our wording of blocks: code names its language only where that is a plain word, deleted text is `<del>`. */
export function blocks(md: MarkdownIt): void {
  const { rules } = md.renderer;
  rules["th_open"] = cell;
  rules["td_open"] = cell;
  rules["s_open"] = () => "<del>";
  rules["s_close"] = () => "</del>";
  rules["fence"] = (tokens, index) => {
    const token = tokens[index];
    const language = /^[\w+#-]{1,30}$/.exec(token?.info.trim().split(/\s/)[0] ?? "")?.[0];
    const kind = language ? ` class="language-${escapeHtml(language)}"` : "";
    return `<pre><code${kind}>${escapeHtml(token?.content ?? "")}</code></pre>\n`;
  };
}
