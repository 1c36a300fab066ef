import "server-only";
import type { LedgerContext } from "@/domain/claims/context";
import { figureFor } from "@/domain/claims/figure";
import { type CasualtyCategory, casualtyCategories } from "@/domain/claims/vocabularies";
import { type PageRef, splitRef } from "@/domain/kinds/names";
import { renderNotes } from "@/domain/markup/notes";
import type { MarkupPorts, Target } from "@/domain/markup/ports";
import { fillTypeset, type RenderedBody } from "@/domain/markup/render";
import { type Typeset, typeset } from "@/domain/markup/typeset";
import type { PageContent } from "@/domain/revisions/content";
import { type Locale, textFor } from "@/domain/text";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import type { LedgerView } from "./ledger";

/** Every page that a text links to or cites. */
export const refsOfText = ({ holes }: Typeset): PageRef[] =>
  holes.flatMap((hole): PageRef[] => {
    if (hole.is === "page") return [hole.ref];
    return hole.is === "citation" ? hole.marks.map(({ source }) => `source/${source}` as const) : [];
  });

/** The text that readers of a language are shown, set in HTML: theirs, else the other one. */
export function setText(content: Pick<PageContent, "body">, locale: Locale): Typeset {
  return typeset(textFor(content.body, locale)?.text ?? "");
}

export type BodyView = RenderedBody & { readonly lang: Locale; readonly notesHtml: string };

/** The text of a page in the reader's language, else in the other one, exactly as an article shows it. */
export function renderPageBody(
  content: Pick<PageContent, "body" | "claims">,
  ledger: LedgerView,
  locale: Locale,
  page: PageRef | undefined,
  text: Typeset = setText(content, locale),
): BodyView {
  const lang = textFor(content.body, locale)?.lang ?? locale;
  const ports = markupPorts(content, ledger, lang, locale, page);
  const rendered = fillTypeset(text, ports);
  return { ...rendered, lang, notesHtml: renderNotes(rendered.notes, ports) };
}

function markupPorts(
  content: Pick<PageContent, "claims">,
  ledger: LedgerView,
  lang: Locale,
  locale: Locale,
  page: PageRef | undefined,
): MarkupPorts {
  const t = translator(locale);
  const context: LedgerContext = { sources: ledger.sources, factionOf: ledger.factionOf, page };
  const digits = (lang === "ar" && ledger.digits) || "latn";
  const target = (ref: PageRef): Target => {
    const title = textFor(ledger.names[ref], lang);
    const { kind, slug } = splitRef(ref);
    return title
      ? { href: paths.page(locale, ref), title: title.text, exists: true }
      : { href: paths.newPage(locale, kind, { slug }), title: slug.replaceAll("-", " "), exists: false };
  };
  return {
    locale: lang,
    resolvePage: target,
    resolveSource: (slug) => target(`source/${slug}`),
    figure: (name, category) => {
      const known = category === undefined || Object.hasOwn(casualtyCategories, category);
      const figure = known
        ? figureFor(content.claims, name, category as CasualtyCategory | undefined, context, { digits })
        : undefined;
      return figure && { text: figure.text[lang], claimIds: figure.claimIds, citations: figure.citations };
    },
    gist: (source, paragraph) =>
      textFor(ledger.sources[`source/${source}` as PageRef]?.gists.get(paragraph), lang)?.text,
    messages: {
      backLink: t("reading.markup.backLink"),
      missingPage: t("reading.markup.missingPage"),
      footnotes: t("reading.markup.footnotes"),
      footnoteMark: t("reading.markup.footnoteMark"),
      refused: t("reading.markup.refused"),
    },
  };
}
