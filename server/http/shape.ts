import type { Locale } from "@/domain/text";
import type { PageStyles } from "./page-styles";
import { type PlainPage, plainPage } from "./plain-pages";
import { bareDocumentPolicy, type PolicyOptions, policyFor } from "./policy";
import { hasHoles, keepsFramework, stripFramework } from "./strip";

/** A page as it leaves: its final text, the policy made from it, and whether the framework's scripts stayed in. */
export type Shaped = { readonly html: string; readonly policy: string; readonly withFramework: boolean };

/**
 * Takes the framework out where the page allows it, puts the styles in where they are given, and makes the policy. Throws
 * `PageRefused` for a script not ours.
 */
export function shapePage(html: string, options: PolicyOptions, styles?: PageStyles): Shaped {
  const bare = stripFramework(html);
  const withFramework = keepsFramework(bare) || hasHoles(bare);
  const shaped = styles && !withFramework ? styles.into(bare) : bare;
  return { html: shaped, policy: policyFor(shaped, options), withFramework };
}

/**
 * Whether a page of the framework says nothing to a reader: on an error, and on its own `notFound()`, it sends an empty
 * document that only its script would fill.
 */
export function isEmptyShell(status: number, html: string): boolean {
  return status >= 500 || (status >= 400 && !html.includes("<main"));
}

/** The plain page for a status, with its headers. Nothing but a 404 may be kept by anybody. */
export function plainAnswer(
  status: number,
  locale: Locale,
  requestId?: string,
): { headers: Record<string, string>; body: Buffer } {
  return {
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-language": locale,
      "content-security-policy": `${bareDocumentPolicy}; style-src 'self'`,
      "cache-control": "no-store",
      ...(status === 503 ? { "retry-after": "60" } : {}),
    },
    body: Buffer.from(plainPage(plainPageFor(status), locale, requestId)),
  };
}

function plainPageFor(status: number): PlainPage {
  if (status === 404) return "not_found";
  if (status === 413) return "too_large";
  if (status === 503) return "database";
  return status >= 500 ? "error" : "refused";
}
