import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Results } from "./results";

const nothingFor = (query: string) =>
  renderToStaticMarkup(
    <Results
      locale="en"
      query={query}
      hits={[]}
      total={0}
      isExact
      didYouMean="harbour"
      nearest={[{ ref: "place/harbour", kind: "place", title: "Harbour", lang: "en" }]}
    />,
  );

describe("a search that finds nothing", () => {
  it("offers what was meant and the nearest pages, and only then, to editors, a new page of this name", () => {
    const html = nothingFor("harbuor");
    const order = [
      "Nothing found for",
      "Did you mean",
      "/en/place/harbour",
      "Editors can propose",
      "/en/new/event?title=harbuor",
    ];
    const places = order.map((one) => html.indexOf(one));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });
});
