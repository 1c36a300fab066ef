import { z } from "zod";
import type { ZodOpenApiOperationObject, ZodOpenApiResponsesObject } from "zod-openapi";
import { answers } from "./answers";
import { bodies } from "./bodies";
import { queries } from "./queries";

type Scope = "propose" | "review";
type Body = keyof typeof bodies;
type Answer = keyof typeof answers;

const json = "application/json";

/** The answers with which a call refuses, each a problem document. */
export const refusals = (...statuses: number[]): ZodOpenApiResponsesObject =>
  Object.fromEntries(
    statuses.map((status) => [
      String(status),
      {
        description: "Refused: a problem document.",
        content: { "application/problem+json": { schema: answers.problem } },
      },
    ]),
  );

/** A call that reads, answered with an ETag; refused as `refused` says, and for a query that is none. */
export const read = (
  summary: string,
  answer: Answer,
  more: { query?: keyof typeof queries; path?: z.ZodObject; refused?: number[]; description?: string } = {},
): ZodOpenApiOperationObject => ({
  summary,
  ...(more.description ? { description: more.description } : {}),
  requestParams: {
    ...(more.path ? { path: more.path } : {}),
    ...(more.query ? { query: queries[more.query] } : {}),
  },
  responses: {
    "200": { description: "With an ETag.", content: { [json]: { schema: answers[answer] } } },
    "304": { description: "If-None-Match names what is there." },
    ...refusals(...(more.query ? [422] : []), ...(more.refused ?? [])),
  },
});

/** A call that gives a table in a type of its own. */
export const table = (summary: string, type: string, query: keyof typeof queries): ZodOpenApiOperationObject => ({
  summary,
  requestParams: { query: queries[query] },
  responses: {
    "200": { description: "With an ETag.", content: { [type]: { schema: z.string() } } },
    ...refusals(422, 429),
  },
});

/** A call that changes something: by a token of a scope, at most once for one idempotency key. */
export const write = (
  summary: string,
  answer: Answer,
  more: { scope: Scope; body?: Body; path?: z.ZodObject; status?: 200 | 201; refused?: number[]; description?: string },
): ZodOpenApiOperationObject => ({
  summary,
  ...(more.description ? { description: more.description } : {}),
  security: [{ token: [more.scope] }],
  requestParams: {
    ...(more.path ? { path: more.path } : {}),
    header: z.object({
      "Idempotency-Key": z
        .string()
        .max(200)
        .optional()
        .meta({ description: "The same key with the same body gets the same answer; kept for a day." }),
    }),
  },
  ...(more.body ? { requestBody: { required: true, content: { [json]: { schema: bodies[more.body] } } } } : {}),
  responses: {
    [String(more.status ?? 200)]: { description: "Done.", content: { [json]: { schema: answers[answer] } } },
    ...refusals(401, 403, ...(more.path ? [404] : []), 409, 413, 415, 422, 429, ...(more.refused ?? [])),
  },
});

const moved = { "308": { description: "The page has moved: see Location." } };
/** The same call, for a page whose address may have changed. */
export const ofPage = (operation: ZodOpenApiOperationObject): ZodOpenApiOperationObject => ({
  ...operation,
  responses: { ...operation.responses, ...moved },
});
