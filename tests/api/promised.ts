import { z } from "zod";
import { answers } from "@/exports/openapi/answers";
import { openApiDocument } from "@/exports/openapi/document";
import { operations } from "@/exports/openapi/operations";

const document: unknown = JSON.parse(
  JSON.stringify(openApiDocument({ origin: "https://wiki.example.org", title: "An invented wiki" })),
);
const known = new Map<string, z.ZodType>();

/** What the OpenAPI document says of an answer, as a schema made from that document: names and values as they are printed. */
export function promised(name: keyof typeof answers): z.ZodType {
  const before = known.get(name);
  if (before) return before;
  const place = placeOf(answers[name], operations);
  if (!place) throw new Error(`The document has no answer ${name}.`);
  const made = z.fromJSONSchema({
    ...inDefinitions(at(document, place)),
    $defs: inDefinitions(at(document, ["components", "schemas"])),
  });
  known.set(name, made);
  return made;
}

/** Where a schema stands among the operations, by identity, as steps into the document. */
function placeOf(schema: z.ZodType, paths: typeof operations): string[] | undefined {
  for (const [path, item] of Object.entries(paths))
    for (const method of ["get", "post", "put"] as const)
      for (const [status, response] of Object.entries(item[method]?.responses ?? {}))
        for (const [type, media] of Object.entries(contentOf(response)))
          if (media.schema === schema) return ["paths", path, method, "responses", status, "content", type, "schema"];
  return undefined;
}

const contentOf = (response: unknown): Record<string, { schema?: unknown }> =>
  response && typeof response === "object" && "content" in response ? { ...(response.content as object) } : {};

const at = (node: unknown, steps: readonly string[]): unknown =>
  steps.reduce((inner, step) => (inner as Record<string, unknown>)[step], node);

/** The library that reads JSON Schema looks for `$defs`. */
const inDefinitions = (node: unknown): Record<string, never> =>
  JSON.parse(JSON.stringify(node).replaceAll("#/components/schemas/", "#/$defs/"));
