import type { MarkupPorts, Target } from "./ports";

const titles: Readonly<Record<string, string>> = {
  "group/blue-movement": "Blue Movement",
  "place/port-town": "Port Town",
  "event/market-fire": "Market fire",
};

/** A small invented wiki for tests: three pages, two sources, one figure. */
export const somePorts = (over: Partial<MarkupPorts> = {}): MarkupPorts => ({
  locale: "en",
  resolvePage: (ref): Target => {
    const title = titles[ref];
    if (title) return { href: `/en/${ref}`, title, exists: true };
    const [kind, slug] = ref.split("/");
    return { href: `/en/new/${kind}?slug=${slug}`, title: slug ?? "", exists: false };
  },
  resolveSource: (slug) => ({
    href: slug.startsWith("lost-") ? `/en/new/source?slug=${slug}` : `/en/source/${slug}`,
    title: slug.startsWith("lost-") ? slug : `The ${slug} report`,
    exists: !slug.startsWith("lost-"),
  }),
  figure: (name, category) =>
    name === "deaths"
      ? {
          text: category === "police" ? "2" : "at least 6",
          claimIds: category === "police" ? ["deaths-police"] : ["deaths-hospital", "deaths-mayor"],
          citations: [{ source: "source/daily", paragraph: 3 }],
        }
      : undefined,
  gist: (source, paragraph) => (source === "daily" && paragraph === 4 ? 'The mayor counts "six"' : undefined),
  messages: {
    backLink: "Back to the text",
    missingPage: "Nobody has written this page yet",
    footnotes: "Remarks",
    footnoteMark: "n",
    refused: "This text is too large to be shown",
  },
  ...over,
});
