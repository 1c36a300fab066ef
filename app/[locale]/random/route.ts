import { findRandomPage } from "@/db/queries/random-page";
import { store } from "@/db/store";
import { paths } from "@/i18n/paths";
import { readLocale } from "@/server/reading/address";

export const dynamic = "force-dynamic";

/** Leads to some page of the wiki, another one each time; to the front page while there is none. */
export async function GET(_request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const locale = readLocale((await params).locale) ?? "ar";
  const page = await findRandomPage(store(), Math.random());
  return new Response(null, {
    status: 307,
    headers: { location: page ? paths.page(locale, page) : paths.home(locale), "cache-control": "no-store" },
  });
}
