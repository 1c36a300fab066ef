import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { OpenProposals } from "./open-proposals";

it("C1: lists what waits on the page with author and age, and three choices: join it, build on it, start fresh", () => {
  const now = Date.UTC(2024, 4, 1, 12);
  const day = 24 * 60 * 60 * 1000;
  const html = renderToStaticMarkup(
    <OpenProposals
      locale="en"
      now={now}
      page="event/lamp-at-the-harbour"
      proposals={[
        { id: "theirs", title: "Correct the hall", author: "Layla Mansour", since: now - 3 * day },
        { id: "own", title: "Correct the lamp", author: "Sami Haddad", since: now - day, mine: true },
      ]}
    />,
  );
  const text = html.replace(/<[^>]+>/g, "");
  expect(text).toMatch(/Correct the hall · Layla Mansour · 3 days ago/);
  expect(html).toContain('href="/en/changeset/theirs#discussion"');
  expect(html).toContain('href="/en/event/lamp-at-the-harbour/edit?on=theirs"');
  expect(text).toContain("Or start fresh below");
  expect(html).not.toContain("?on=own");
  expect(html).toContain("Go on with it");
});
