import { expect, it } from "vitest";
import { aPage } from "@/domain/checks/examples";
import { published } from "@/tests/factories";
import { freshStore } from "@/tests/store";
import { findPlace } from "./find-place";

it("finds a place by a name in either language, by its address, and says which one an unknown word would be", async () => {
  const store = freshStore();
  const content = aPage("place", { titles: { ar: "مدينة مخترعة", en: "Invented Town" } });
  await published(store, { kind: "place", slug: "invented-town", base: null, content });
  expect(await findPlace(store, "invented town")).toBe("place/invented-town");
  expect(await findPlace(store, "مدينه مخترعه")).toBe("place/invented-town");
  expect(await findPlace(store, "place/invented-town")).toBe("place/invented-town");
  expect(await findPlace(store, "Not Anywhere!")).toBeUndefined();
});
