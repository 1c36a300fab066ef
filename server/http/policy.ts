import { createHash } from "node:crypto";
import { hasHoles, inlineScripts, isFrameworkInline, keepsFramework } from "./strip";
import { themeScript } from "./theme-script";

/** A page that may not be sent, since it holds a script that none of our templates writes. */
export class PageRefused extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = "PageRefused";
  }
}

export type PolicyOptions = {
  /** Origins that a form may lead to by redirect: the sign-in providers that are set up. */
  readonly formTargets?: readonly string[];
  readonly secure?: boolean;
};

const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const themeHash = hash(themeScript);
const ourAddress = /(?:^|\s)src="\/(?:_next\/static|assets)\/[\w./~%-]+"/;
const styles = /<style\b[^>]*>([\s\S]*?)<\/style>/g;

/**
 * The content security policy of one page, from the hashes of its own inline scripts: no `unsafe-inline`, no nonce, so
 * the page can be kept. Since a hash would bless a stored script as well, a page with any script that we did not write
 * is refused by throwing `PageRefused`.
 */
export function policyFor(html: string, options: PolicyOptions = {}): string {
  refuseForeignScripts(html);
  const scripts = unique(inlineScripts(html).map(({ source }) => (source === themeScript ? themeHash : hash(source))));
  const inlineStyles = unique([...html.matchAll(styles)].map((match) => hash(match[1] ?? "")));
  return [
    "default-src 'none'",
    list("script-src", "'self'", ...scripts),
    list("style-src", "'self'", ...inlineStyles),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    list("form-action", "'self'", ...(options.formTargets ?? [])),
    "frame-ancestors 'none'",
    ...(options.secure ? ["upgrade-insecure-requests"] : []),
  ].join("; ");
}

/** The policy of everything that is not a page: it may load and run nothing. */
export const bareDocumentPolicy = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

function refuseForeignScripts(html: string): void {
  const main = html.slice(Math.max(html.indexOf("<main"), 0), html.lastIndexOf("</main>") + 1);
  if (/<script/i.test(main)) throw new PageRefused("a script stands inside the text of the page");

  const ours = keepsFramework(html) || hasHoles(html) ? isFrameworkInline : () => false;
  for (const { source } of inlineScripts(html))
    if (source !== themeScript && !ours(source)) throw new PageRefused("an inline script is not one of ours");

  for (const [, attributes = ""] of html.matchAll(/<script\b([^>]*\bsrc\b[^>]*)>/gi)) {
    const isOurs =
      attributes.match(/\bsrc\b/gi)?.length === 1 && ourAddress.test(attributes) && !attributes.includes("..");
    if (!isOurs) throw new PageRefused("a script comes from a foreign address");
  }

  // Whatever the patterns did not recognise as a whole script element is nothing that we wrote.
  if (/<script/i.test(html.replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, "")))
    throw new PageRefused("a script is not closed");
}

const unique = (values: string[]) => [...new Set(values)];
const list = (directive: string, ...values: string[]) => `${directive} ${values.join(" ")}`;
