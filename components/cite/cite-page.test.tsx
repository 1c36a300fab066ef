import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { CitePage } from "./cite-page";

const page = (titles: { ar?: string; en?: string }) =>
  renderToStaticMarkup(
    <CitePage
      locale="en"
      page="event/invented"
      titles={titles}
      site={{ ar: "توثيق", en: "Tawthiq" }}
      revision={{ number: 4, at: Date.UTC(2026, 0, 5) }}
      origin="https://wiki.example"
      formats={[{ name: "bibtex", text: "@misc{a & b}" }]}
    />,
  );

describe("the page that cites a page", () => {
  it("has a sentence in each language, each with the address of the revision in that language", () => {
    const html = page({ ar: "حدث مخترع", en: "An invented event" });
    expect(html).toContain(
      '<p lang="en" dir="ltr" class="cite-block">“An invented event”. Tawthiq, revision 4, 5 January 2026. https://wiki.example/en/event/invented/rev/4</p>',
    );
    expect(html).toMatch(
      /<p lang="ar" dir="rtl" class="cite-block">«حدث مخترع»\. توثيق، النسخة 4، 5 .*2026\. https:\/\/wiki\.example\/ar\/event\/invented\/rev\/4<\/p>/,
    );
  });

  it("cites the title that exists where the other language has none", () => {
    expect(page({ ar: "حدث مخترع" })).toContain("“حدث مخترع”. Tawthiq");
  });

  it("prints formats as text and not as markup", () => {
    expect(page({ en: "x" })).toContain("@misc{a &amp; b}");
  });
});
