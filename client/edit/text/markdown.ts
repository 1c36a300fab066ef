import { defineLanguageFacet, Language, LanguageSupport } from "@codemirror/language";
import { GFM, parser } from "@lezer/markdown";
import { additions } from "./additions";

/** The Markdown of an article's body, for the text editor. */
export const markdown = new LanguageSupport(new Language(defineLanguageFacet(), parser.configure([GFM, additions])));
