import "server-only";
import { holdForm } from "@/db/commands/hold-form";
import { contextFor } from "@/db/context";
import { heedingRights } from "@/db/heeding-rights";
import { findHeldForm } from "@/db/queries/held-forms";
import { store } from "@/db/store";
import { type Outcome, type Refusal, refusals } from "@/domain/review/refusal";
import { type Locale, locales } from "@/domain/text";
import { paths } from "@/i18n/paths";
import type { Asker } from "./context";
import { type Guarded, guardChange } from "./guard";
import { cookie, readCookie } from "./session";

const visitorCookie = "tawthiq-visitor";

export type Fields = Record<string, string>;
export type FormCall<Params> = Guarded & {
  readonly fields: Fields;
  /** Files that were chosen, by the name of their input; their bytes are never kept with a refused form. */
  readonly files: Readonly<Record<string, File>>;
  readonly locale: Locale;
  readonly params: Params;
  readonly request: Request;
};
/** Where to go after the change, with cookies to set on the way. */
export type Done = { readonly to: string; readonly cookies?: readonly string[] };

type Options<Params> = {
  /** The page that shows the form, where a refusal is shown beside what was typed. */
  readonly back: (call: { locale: Locale; params: Params; fields: Fields }) => string;
  /** Names of fields that are never kept, such as passwords. */
  readonly secret?: readonly string[];
};

/**
 * A form's way in: the guard, then one command; 303 to where it went, or 303 back to the form with what was typed kept in the
 * database. Somebody who must sign in first lands back on the form with nothing lost.
 */
export function formRoute<Params extends { locale: string }>(
  options: Options<Params>,
  run: (call: FormCall<Params>) => Promise<Outcome<Done>>,
) {
  return async (request: Request, { params }: { params: Promise<Params> }): Promise<Response> => {
    const given = await params;
    const locale = locales.find((one) => one === given.locale) ?? "ar";
    const guarded = await guardChange(request, "form");
    if (!guarded.ok) return plainRefusal(guarded.error);
    const { fields, files } = await readFields(request);
    const call = { ...guarded.value, fields, files, locale, params: given, request };
    const outcome = await heedingRights(call.ctx, (ctx) => run({ ...call, ctx }));
    if (outcome.ok) return seeOther(outcome.value.to, outcome.value.cookies);
    return refused(call, options, outcome.error);
  };
}

async function refused<Params extends { locale: string }>(
  call: FormCall<Params>,
  options: Options<Params>,
  refusal: Refusal,
): Promise<Response> {
  const { locale, fields } = call;
  const kept = Object.fromEntries(Object.entries(fields).filter(([name]) => !options.secret?.includes(name)));
  const back = options.back({ locale, params: call.params, fields });
  const { to, cookies } = await keepForm(call, { back, fields: kept, refusal });
  return seeOther(refusal.code === "unauthenticated" ? paths.signIn(locale, to) : to, cookies);
}

/** Keeps what was typed for whoever typed it, and says where it is shown again: a refused form, or one that is being worked on. */
export async function keepForm(
  { ctx, asker, request }: Pick<FormCall<unknown>, "ctx" | "asker" | "request">,
  {
    back,
    fields,
    refusal,
    anchor = "",
  }: { back: string; fields: Fields; refusal?: Refusal | undefined; anchor?: string },
): Promise<Done> {
  const visitor = asker.sid ?? readCookie(request.headers, visitorCookie);
  const owner = visitor ?? ctx.secret();
  const form = new URL(request.url).pathname;
  const held = await holdForm(ctx, { owner, form, values: fields, problem: refusal ?? null });
  const address = new URL(back, "http://wiki.invalid");
  address.searchParams.set("held", held);
  const cookies = visitor ? [] : [cookie(visitorCookie, owner, 86_400)];
  return { to: `${address.pathname}${address.search}${anchor}`, cookies };
}

/** 303, so that reloading the next page sends nothing twice. */
export function seeOther(to: string, cookies: readonly string[] = []): Response {
  const headers = new Headers({ location: to, "cache-control": "no-store" });
  for (const one of cookies) headers.append("set-cookie", one);
  return new Response(null, { status: 303, headers });
}

/** A change that no form of ours sent: there is no page to go back to. */
function plainRefusal(refusal: Refusal): Response {
  return Response.json(
    { type: "about:blank", status: refusals[refusal.code], code: refusal.code },
    { status: refusals[refusal.code], headers: { "content-type": "application/problem+json" } },
  );
}

async function readFields(request: Request): Promise<{ fields: Fields; files: Record<string, File> }> {
  const form = await request.formData();
  const fields: Fields = {};
  const files: Record<string, File> = {};
  for (const [name, value] of form) {
    if (typeof value !== "string") {
      // An input for a file that was left empty is sent as a file of no bytes.
      if (value.size > 0) files[name] = value;
      continue;
    }
    const text = value.replaceAll("\r\n", "\n");
    // A box that is ticked several times under one name keeps all its values.
    fields[name] = Object.hasOwn(fields, name) ? `${fields[name]}\n${text}` : text;
  }
  return { fields, files };
}

/** What a page shows of a refused form: the fields as typed, and what was wrong. */
export type Held = { readonly fields: Fields; readonly refusal: Refusal | undefined };

/** The refused form that this address speaks of, if whoever asks typed it. */
export async function heldForm(
  asker: Asker,
  requestHeaders: Headers,
  id: string | undefined,
): Promise<Held | undefined> {
  if (!id) return undefined;
  const owners = [asker.sid, readCookie(requestHeaders, visitorCookie)].filter((one) => one !== undefined);
  const held = await findHeldForm(store(), { id, owners, now: Date.now() });
  return held && { fields: held.values, refusal: (held.problem as Refusal | null) ?? undefined };
}

/** A path inside the wiki to go on to, or the fallback: never another site. */
export function safeNext(next: string | undefined, fallback: string): string {
  return next && /^\/(?:ar|en)(?:[/?]|$)/.test(next) && !next.includes("\\") && !/[\r\n]/.test(next) ? next : fallback;
}

/** The context of a page that only reads. */
export const readingContext = (asker: Asker) => contextFor(store(), asker.actor);
