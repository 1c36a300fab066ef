import { expect, it } from "vitest";
import { createHttpServer } from "./listen";

it("keeps an idle connection longer than the minute after which a proxy in front lets go of it", () => {
  expect(createHttpServer(() => {}).keepAliveTimeout).toBeGreaterThan(60_000);
});
