import { findPageAnswer, type PublishedPage } from "@/db/queries/pages";
import type { Reader } from "@/db/store";
import { kindNamed } from "@/domain/kinds";
import { slugPattern } from "@/domain/kinds/names";
import { problem } from "@/server/api";

export type PageParams = { readonly kind: string; readonly slug: string };

/** The published page at an address, or the answer instead: 308 where it moved, 410 where it was deleted, else 404. */
export async function findPage(
  store: Reader,
  request: Request,
  { kind, slug }: PageParams,
): Promise<{ page: PublishedPage } | { response: Response }> {
  if (!kindNamed(kind) || !slugPattern.test(slug) || slug.length > 80)
    return { response: problem(request, { code: "not_found" }) };
  const answer = await findPageAnswer(store, { kind, slug });
  switch (answer.found) {
    case "page":
      return { page: answer.page };
    case "moved":
      return { response: moved(request, `${kind}/${slug}`, answer.to) };
    case "gone":
      return { response: problem(request, { code: "gone" }) };
    case "nothing":
      return { response: problem(request, { code: "not_found" }) };
  }
}

function moved(request: Request, from: string, to: string): Response {
  const { pathname, search } = new URL(request.url);
  const location = `${pathname.replace(`/pages/${from}`, `/pages/${to}`)}${search}`;
  return Response.json({ moved_to: to }, { status: 308, headers: { location, "cache-control": "public, no-cache" } });
}
