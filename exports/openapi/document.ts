import { z } from "zod";
import { createDocument } from "zod-openapi";
import { apiName } from "../api-names";
import { operations } from "./operations";

type Override = NonNullable<NonNullable<Parameters<typeof createDocument>[1]>["override"]>;
type Rendered = Parameters<Extract<Override, (context: never) => void>>[0];

/** The OpenAPI 3.1 document, made from the schemas that validate. `origin` is where the wiki lives. */
export function openApiDocument({ origin, title }: { origin: string; title: string }) {
  return createDocument(
    {
      openapi: "3.1.0",
      info: {
        title,
        version: "1",
        description:
          "Pages, claims and proposals of the wiki. Reads need no token and carry an ETag. Writes take a personal access token " +
          "and honour Idempotency-Key. Every refusal is a problem document (RFC 9457).",
      },
      servers: [{ url: origin }],
      security: [],
      paths: operations,
      components: {
        securitySchemes: {
          token: {
            type: "http",
            scheme: "bearer",
            description: "A personal access token with the scopes `propose`, `review` or `admin`.",
          },
        },
      },
    },
    documentOptions,
  );
}

/** The library keeps its own places among the names ("paths > …"); those are not ours to change. */
const isName = /^[a-z][A-Za-z0-9_]*$/;

/** How schemas are written down. */
const documentOptions = { override: asPrinted, allowEmptySchema: { transform: true, pipe: true } } as const;

/** Names are printed with underscores, and a schema that tidies what it reads is described by what it reads. */
function asPrinted({ jsonSchema, zodSchema, io }: Rendered) {
  if (jsonSchema.properties)
    jsonSchema.properties = Object.fromEntries(
      Object.entries(jsonSchema.properties).map(([name, inner]) => [isName.test(name) ? apiName(name) : name, inner]),
    );
  if (jsonSchema.required) jsonSchema.required = jsonSchema.required.map(apiName);
  const { def } = zodSchema._zod;
  if (io === "output" && def.type === "pipe" && "in" in def) {
    const { $schema: _, ...read } = z.toJSONSchema(def.in as z.ZodType, { io: "input", unrepresentable: "any" });
    Object.assign(jsonSchema, read);
  }
}
