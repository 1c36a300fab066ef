import { expect, it } from "vitest";
import { z } from "zod";
import { problemsOf } from "./problems";

const schema = z.object({
  v: z.int().min(0).max(9),
  words: z.string().min(1).max(3),
  code: z.string().min(2),
  list: z.array(z.string()).min(1).max(2),
  own: z.string().max(2, { message: "text.too_long" }),
});

const problems = (given: object) =>
  problemsOf(
    schema.safeParse({ v: 1, words: "a", code: "ab", list: ["a"], own: "", ...given }).error ?? new z.ZodError([]),
  );

it("says which limit a value has missed", () => {
  expect(problems({ v: -4 })).toEqual([{ pointer: "/v", message: "input.at_least", params: { min: 0 } }]);
  expect(problems({ v: 10 })).toEqual([{ pointer: "/v", message: "input.at_most", params: { max: 9 } }]);
  expect(problems({ words: "long" })).toEqual([{ pointer: "/words", message: "input.too_long", params: { max: 3 } }]);
  expect(problems({ words: "" })).toEqual([{ pointer: "/words", message: "text.empty" }]);
  expect(problems({ code: "a" })).toEqual([{ pointer: "/code", message: "input.too_short", params: { min: 2 } }]);
  expect(problems({ list: [] })).toEqual([{ pointer: "/list", message: "input.too_few", params: { min: 1 } }]);
  expect(problems({ list: ["a", "b", "c"] })).toEqual([
    { pointer: "/list", message: "input.too_many", params: { max: 2 } },
  ]);
});

it("leaves a sentence of the schema itself as it is", () => {
  expect(problems({ own: "long" })).toEqual([{ pointer: "/own", message: "text.too_long" }]);
});
