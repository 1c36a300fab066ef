import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Conflict } from "@/domain/revisions/conflict";
import { ConflictCard } from "./conflict-card";

const render = (conflict: Partial<Conflict>, more: Partial<Parameters<typeof ConflictCard>[0]> = {}) =>
  renderToStaticMarkup(
    <ConflictCard
      page="event/lamp"
      locale="en"
      names={{ "event/quay-lamp": { en: "Lamp of the quay" } }}
      conflict={{
        ...{ id: "0123456789abcdef", at: "", base: undefined, published: undefined, proposed: undefined },
        ...{ canKeepBoth: false },
        ...conflict,
      }}
      {...more}
    />,
  );

describe("a place that both sides changed", () => {
  it("D2: offers to bring a deleted page back, to leave it out, and to take the changes to a page that is typed", () => {
    const html = render({ published: { deleted: 2 }, proposed: { action: "undelete" } }, { typed: "event/other" });
    for (const take of ["mine", "theirs", "edit"]) expect(html).toContain(`value="${take}"`);
    expect(html).toContain("Take what I changed to another page");
    expect(html).toContain('name="typed:event/lamp:0123456789abcdef"');
    expect(html).toContain('value="event/other"');
  });

  it("B13: names the page of the same title, and asks whether it is the same thing", () => {
    const html = render({ published: { page: "event/quay-lamp" }, proposed: { action: "create" } });
    expect(html).toContain('<a href="/en/event/quay-lamp"><bdi>Lamp of the quay</bdi></a>');
    expect(html).toContain("Yes: my proposal becomes an addition to that page");
    expect(html).not.toContain('value="edit"');
  });

  it("B12: says of a page that changed since only that, with two answers", () => {
    const html = render({ published: { revision: 3 }, proposed: { action: "delete" } });
    expect(html).toContain("This page has changed since your proposal");
    expect(html).not.toContain('value="edit"');
  });

  it("B11: says of a suppressed base that it is not shown", () => {
    const html = render({ at: "/summary/en", published: "Theirs.", proposed: "Mine.", baseWithheld: true });
    expect(html).toContain("It was suppressed, and is not shown.");
  });
});
