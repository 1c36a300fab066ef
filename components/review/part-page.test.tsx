import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { itemsOf } from "@/domain/review/parts/items";
import { someClaim, someContent } from "@/domain/revisions/examples";
import { diffContent } from "@/domain/revisions/page-diff";
import { addressesIn, PartPage } from "./part-page";
import { PartPreview, type PartPreviewView } from "./part-preview";

const before = someContent({ body: { en: "One. Two. Three." } });
const after = someContent({ body: { en: "One. 2nd. Three." }, claims: [someClaim({ id: "dead" })] });
const page = "event/market-fire" as const;
const view = {
  page,
  kind: "event" as const,
  title: "Market fire",
  items: itemsOf("edit", before, after),
  diff: diffContent(before, after),
};
const preview: PartPreviewView = { hash: "a".repeat(64), taken: 1, left: 1, pages: [], needs: [], hasWarnings: false };
const shown = (more: Partial<PartPreviewView> = {}) =>
  renderToStaticMarkup(<PartPreview locale="en" view={{ ...preview, ...more }} names={{}} publishAt="/publish" />);

describe("choosing item by item", () => {
  it("G3: has a box for every item, and keeps those that were ticked", () => {
    const html = renderToStaticMarkup(
      <PartPage locale="ar" view={view} names={{}} ticked={new Set([`${page}#/claims/dead`])} mayLeavePage={false} />,
    );
    for (const address of addressesIn([view])) expect(html).toContain(`value="${address}"`);
    expect(html.match(/checked=""/g)).toHaveLength(1);
  });

  it("G6: has a button that publishes exactly what is shown, and none while something is missing or nothing is left", () => {
    expect(shown()).toContain(`name="seenHash" value="${preview.hash}"`);
    expect(shown()).toContain('formAction="/publish"');
    expect(shown({ needs: [{ page: "text", needs: "claim" }] })).not.toContain("<button");
    expect(shown({ taken: 0, left: 2 })).not.toContain("<button");
    expect(shown({ taken: 2, left: 0 })).not.toContain("<button");
  });
});
