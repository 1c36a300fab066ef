const frameworkScript = /<script\b[^>]*\bsrc="\/_next\/[^"]*"[^>]*><\/script>/g;
const frameworkPreload =
  /<link\b(?=[^>]*\brel="(?:preload|modulepreload)")(?=[^>]*\bhref="\/_next\/[^"]*\.js[^"]*")[^>]*>/g;
const waitsForFramework = /<link\b(?=[^>]*\brel="expect")[^>]*>/g;
const inlineScript = /<script\b(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g;
const unfinishedHole = /<!--\$\?-->|<template id="B:/;
const needsFramework = /<[a-z][^<>]*\sdata-needs-framework[\s=>/]/;

/** A script element without an address, as it stands in a page. */
export type InlineScript = { readonly tag: string; readonly source: string };

/** The inline scripts of a page that a browser would run; data blocks such as JSON-LD are not among them. */
export function inlineScripts(html: string): InlineScript[] {
  return [...html.matchAll(inlineScript)]
    .map((match) => ({ tag: match[0], source: match[1] ?? "" }))
    .filter(({ tag }) => !/^<script\b[^>]*\btype="application\/(?:ld\+)?json"/.test(tag));
}

/** Whether a page works only together with the framework's scripts: it says so by an attribute on any element. */
export function keepsFramework(html: string): boolean {
  // Hardly any page has the word, and to look for a word is cheaper than to read every tag.
  return html.includes("data-needs-framework") && needsFramework.test(html);
}

/** Whether parts of a page arrive later and are put in place by a script. Such a page cannot do without it. */
export function hasHoles(html: string): boolean {
  return unfinishedHole.test(html);
}

/**
 * Whether an inline script begins as the framework's do. Enough to take it out: whatever else were in it would go too, and the
 * payload, as long as the page itself, need not be read.
 */
const beginsAsFramework = (source: string): boolean =>
  /^(?:\(?self\.__next_f|\(globalThis\["TURBOPACK"\]|\$R[BCSVXRT]\b|requestAnimationFrame\(function\(\)\{\$RT=)/.test(
    source,
  );

/** Whether an inline script is one by which the framework starts itself or hands over its payload, and nothing besides. */
export function isFrameworkInline(source: string): boolean {
  const push =
    /^(?:\(self\.__next_f=self\.__next_f\|\|\[\]\)|self\.__next_f|\(globalThis\["TURBOPACK"\] \|\| \(globalThis\["TURBOPACK"\] = \[\]\)\))\.push\(([\s\S]*)\);?$/;
  const payload = push.exec(source)?.[1];
  if (payload !== undefined) return isJson(payload);
  return source === "requestAnimationFrame(function(){$RT=performance.now()});" || /^\$R[BCSVXRT]\b/.test(source);
}

/**
 * The page as readers get it: without the framework's scripts, their preloads and its payload, which repeats the whole text.
 * Our own scripts, JSON-LD and styles stay. A page that needs the framework, or has holes, is returned as it is.
 */
export function stripFramework(html: string): string {
  if (keepsFramework(html) || hasHoles(html)) return html;
  return html
    .replace(frameworkScript, "")
    .replace(frameworkPreload, "")
    .replace(waitsForFramework, "")
    .replace(inlineScript, (tag, source: string) => (beginsAsFramework(source) ? "" : tag));
}

/** A handed-over value and nothing behind it: the check that keeps other code from riding on a known opening. */
function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
