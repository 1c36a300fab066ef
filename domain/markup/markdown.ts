import { tasklist } from "@mdit/plugin-tasklist";
import MarkdownIt, { type Token } from "markdown-it";
import { blocks } from "./blocks";
import { citations } from "./citation";
import type { MarkupEnv } from "./env";
import { figures } from "./figure";
import { footnotes } from "./footnotes";
import { maxNesting, maxTasks } from "./limits";
import { links } from "./links";
import { wikilinks } from "./wikilink";

const options = { html: false, linkify: true, typographer: false, maxNesting };

/** CommonMark and GFM without task lists, our three marks, raw HTML shown as text. */
const plain = () =>
  new MarkdownIt("default", options).use(footnotes).use(wikilinks).use(citations).use(figures).use(links).use(blocks);

const withTasks = plain().use(tasklist);
const withoutTasks = plain();

/** The plug-in walks a list from its start for each task of it: past the limit, boxes stay text. */
const parserFor = (body: string): MarkdownIt =>
  (body.match(/\[[ xX\u00a0]\]/g)?.length ?? 0) > maxTasks ? withoutTasks : withTasks;

/** The tokens of a body; every reading of a body begins here, so that search, checks and readers see the same. */
export const parseBody = (body: string, env: MarkupEnv): Token[] => parserFor(body).parse(body, env);

/** HTML of tokens that `parseBody` made with the same state. */
export const renderTokens = (tokens: Token[], env: MarkupEnv): string =>
  withTasks.renderer.render(tokens, withTasks.options, env);
