import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { ProblemSummary } from "./problem-summary";

it("names the place of each problem and leads to it", () => {
  const html = renderToStaticMarkup(
    <ProblemSummary
      locale="en"
      claims={[{ property: "deaths" }, { property: "injured" }]}
      errors={{
        "claims.1.value.v": "Type a number that is 0 or more.",
        "titles.en": "Write something here.",
        reason: "Write the reason.",
      }}
    />,
  );
  const words = html.replace(/<[^>]+>/g, "");
  expect(words).toContain("Claim 2: Injured: Type a number that is 0 or more.");
  expect(words).toMatch(/English: Write something here\./);
  expect(words).toContain("Reason: Write the reason.");
  expect(html).toContain('href="#claims.1.value.v"');
});
