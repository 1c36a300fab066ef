import type { PageContent } from "@/domain/revisions/content";
import { domainItem, fromApi, toApi } from "./api-names";

/** A page's content as the HTTP interface prints it; sent back unchanged, it proposes the very same content. */
export const contentJson = (content: PageContent): Record<string, unknown> => toApi(content) as Record<string, unknown>;

/** A changeset as a program sends it, its contents spelled as the domain's schemas read them. Nothing is validated here. */
export function readChangesetJson(body: unknown): unknown {
  if (!isObject(body) || !Array.isArray(body["changes"])) return body;
  return {
    ...body,
    changes: body["changes"].map((change: unknown) =>
      isObject(change) && "content" in change ? { ...change, content: fromApi(change["content"]) } : change,
    ),
  };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Choices about conflicts as a program sends them, their values spelled as the domain's schemas read them. */
export function readChoicesJson(body: unknown): unknown {
  if (!isObject(body) || !Array.isArray(body["choices"])) return body;
  return {
    ...body,
    choices: body["choices"].map((choice: unknown) =>
      isObject(choice) && "value" in choice ? { ...choice, value: fromApi(choice["value"]) } : choice,
    ),
  };
}

/** A verdict as a program sends it, the items that it leaves out spelled as the domain spells them. */
export function readPartJson(body: unknown): unknown {
  if (!isObject(body) || !Array.isArray(body["leave_out"])) return body;
  const leaveOut = body["leave_out"].map((one: unknown) => (typeof one === "string" ? domainItem(one) : one));
  return { ...body, leave_out: leaveOut };
}
