import { expect, it } from "vitest";
import type { ChangeInput } from "./changeset";
import { exchangePage } from "./exchange-page";

const content = (en: string) => ({ titles: { en } });
const lamp: ChangeInput = { kind: "event", slug: "lamp", base: 3, content: content("Lamp") };
const hall: ChangeInput = { kind: "place", slug: "hall", base: 1, content: content("Hall") };

it("writes one page anew and leaves the others as they are", () => {
  const anew = { ...lamp, content: content("Lantern") };
  expect(exchangePage([hall, lamp], anew)).toEqual([anew, hall]);
  expect(exchangePage([hall], lamp)).toEqual([lamp, hall]);
});

it("keeps the new address of a page whose text is edited", () => {
  const renamed: ChangeInput = { ...lamp, action: "rename", to: "lantern" };
  expect(exchangePage([renamed], { ...lamp, content: content("Lantern") })).toEqual([
    { ...lamp, content: content("Lantern"), action: "rename", to: "lantern" },
  ]);
});

it("takes text for a page that was going to be deleted as an edit", () => {
  const { content: _, ...bare } = lamp;
  expect(exchangePage([{ ...bare, action: "delete" }], lamp)).toEqual([lamp]);
});
