import { readFileSync } from "node:fs";
import { type CssPart, cssFor, readCss } from "./css-rules";

const sheetLink = /<link\b(?=[^>]*\brel="stylesheet")(?=[^>]*\bhref="(\/_next\/static\/[\w./~-]+\.css)")[^>]*>/g;
const classes = /\sclass="([^"]*)"/g;
const ownScript = /<script\b[^>]*\bsrc="(\/assets\/[\w./~-]+)"/g;
const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'" };

/**
 * Puts the style sheet of a page into the page, reduced to the rules that may concern it: a first visit over a slow line is drawn when
 * the page is there, without asking for anything else. A rule stays if the page, or a script of ours that it loads, has its classes.
 */
export class PageStyles {
  readonly #sheets = new Map<string, readonly CssPart[] | undefined>();
  readonly #scripts = new Map<string, ReadonlySet<string>>();
  readonly #read: (address: string) => string | undefined;

  /** `read` gives the text of a file of the build by its address. */
  constructor(read: (address: string) => string | undefined) {
    this.#read = read;
  }

  /** The page with its style sheets inside; one that is not among the files of the build stays a link. */
  into(html: string): string {
    const end = html.indexOf("</head>");
    if (end < 0) return html;
    let has: ((name: string) => boolean) | undefined;
    const head = html.slice(0, end).replace(sheetLink, (link, address: string) => {
      const sheet = this.#sheet(address);
      if (!sheet) return link;
      has ??= this.#classesIn(html);
      return `<style>${cssFor(sheet, has)}</style>`;
    });
    return head + html.slice(end);
  }

  #sheet(address: string): readonly CssPart[] | undefined {
    if (!this.#sheets.has(address)) {
      const css = this.#read(address);
      // A text that could close the element that it is to stand in stays outside.
      this.#sheets.set(address, css === undefined || css.includes("</") ? undefined : readCss(rooted(css, address)));
    }
    return this.#sheets.get(address);
  }

  #classesIn(html: string): (name: string) => boolean {
    const own = new Set<string>();
    const seen = new Set<string>();
    for (const [, list = ""] of html.matchAll(classes)) {
      if (seen.has(list)) continue;
      seen.add(list);
      for (const name of list.split(/\s+/))
        own.add(name.replace(/&(#?\w+);/g, (all, entity) => entities[entity] ?? all));
    }
    const scripts = Array.from(html.matchAll(ownScript), ([, address = ""]) => this.#wordsOf(address));
    return (name) => own.has(name) || scripts.some((words) => words.has(name));
  }

  /** Every word of a script: among them are the classes that it gives to what it adds. */
  #wordsOf(address: string): ReadonlySet<string> {
    const before = this.#scripts.get(address);
    if (before) return before;
    const words = new Set(this.#read(address)?.match(/[\w-]+/g));
    this.#scripts.set(address, words);
    return words;
  }
}

/** Addresses relative to the sheet, as addresses of the wiki. */
const rooted = (css: string, sheet: string) =>
  css.replace(/url\((?!["']?(?:data:|https?:|[/#]))(["']?)([^"')]+)\1\)/g, (_, quote: string, address: string) => {
    const { pathname } = new URL(address, `http://localhost${sheet}`);
    return `url(${quote}${pathname}${quote})`;
  });

/** Reads files of the build by their address, `folders` by the addresses they begin with. */
export const buildFiles =
  (folders: Readonly<Record<string, string>>) =>
  (address: string): string | undefined => {
    const [prefix, folder] = Object.entries(folders).find(([start]) => address.startsWith(`${start}/`)) ?? [];
    if (prefix === undefined || address.includes("..")) return undefined;
    try {
      return readFileSync(`${folder}${address.slice(prefix.length)}`, "utf8");
    } catch {
      return undefined;
    }
  };
