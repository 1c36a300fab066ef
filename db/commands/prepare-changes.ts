import "server-only";
import { and, eq } from "drizzle-orm";
import { citationHash } from "@/domain/claims/citation-hash";
import { validateClaims } from "@/domain/claims/validate";
import type { ParagraphRecord } from "@/domain/kinds/fields";
import { type KindName, type PageRef, pageRef, reservedSlugs, splitRef } from "@/domain/kinds/names";
import { ok } from "@/domain/result";
import type { ChangeAction, ChangeInput, ProposedChange } from "@/domain/review/changeset";
import { problemsOf } from "@/domain/review/problems";
import { type Outcome, type Problem, refuse } from "@/domain/review/refusal";
import { canonicalJson } from "@/domain/revisions/canonical";
import { assignClaimIds } from "@/domain/revisions/claim-ids";
import { type PageContent, pageContent } from "@/domain/revisions/content";
import { withProvisionalIds } from "@/domain/revisions/provisional-ids";
import type { Context } from "../context";
import { formerClaimIds } from "../dialect/claim-ids";
import { aimOf, mapClaimedAddresses, suggestSlug } from "../queries/addresses";
import { mapPageIds } from "../queries/pages";
import { mapBaseContents } from "../queries/revisions";
import { mapSources } from "../queries/sources";
import type { Reader } from "../store";

/** One page's part of a changeset, validated, with its base. */
export type PreparedItem = {
  readonly action: ChangeAction;
  readonly pageId: number | null;
  readonly kind: KindName;
  readonly slug: string;
  readonly ref: PageRef;
  readonly baseRevisionId: number | null;
  readonly base: PageContent | undefined;
  readonly proposal: ProposedChange;
  readonly changed: boolean;
};

type Options = {
  /** The import of the first wiki brings its own claim ids. */
  readonly keepClaimIds?: boolean;
  /** Claim ids that an earlier version of the changeset already gave. */
  readonly knownClaimIds?: ReadonlySet<string>;
  /** The content is that of an old revision: its claims keep the ids that they had. */
  readonly restores?: boolean;
};

/** Validates what was handed in, page by page: shape, addresses, bases, claims. All problems at once, each at its place. */
export async function prepareChanges(
  reader: Reader,
  ctx: Context,
  changes: readonly ChangeInput[],
  options: Options = {},
): Promise<Outcome<PreparedItem[]>> {
  const refs = changes.map((change) => `${change.kind}/${change.slug}` as PageRef);
  const aims = changes.map((change) => aimOf(change)).filter((ref) => ref !== undefined);
  const pages = await mapPageIds(reader, [...refs, ...aims]);
  const claimed = await mapClaimedAddresses(reader, [
    ...refs.filter((_, index) => isCreation(changes[index])),
    ...aims,
  ]);
  const problems: Problem[] = [];
  const items: PreparedItem[] = [];

  if (new Set(refs).size < refs.length)
    return refuse("invalid_input", { problems: [{ pointer: "/changes", message: "changes.page_twice" }] });

  for (const [index, change] of changes.entries()) {
    const at = `/changes/${index}`;
    const ref = refs[index] as PageRef;
    const page = pages.get(ref);
    const action = isCreation(change) ? "create" : (change.action ?? "edit");
    const aim = action === "rename" ? aimOf(change) : undefined;

    if (action === "create") {
      if (page || claimed.has(ref)) return slugTaken(reader, ref, `${at}/slug`);
      if (reservedSlugs.has(change.slug)) problems.push({ pointer: `${at}/slug`, message: "slug.reserved" });
    } else {
      if (!page)
        return refuse("not_found", {
          problems: [{ pointer: at, message: "page.not_found", params: { page: ref } }],
          params: { page: ref },
        });
      if ((page.state !== "published") !== (action === "undelete"))
        return refuse("target_gone", { params: { page: ref } });
      if (change.base === null) problems.push({ pointer: `${at}/base`, message: "base.missing" });
    }
    const owners = aim ? [pages.get(aim)?.id, claimed.get(aim)] : [];
    if (aim && owners.some((owner) => owner !== undefined && owner !== page?.id))
      return slugTaken(reader, aim, `${at}/to`);
    const base = page && change.base !== null ? await findBase(reader, page.id, change.base) : undefined;
    if (page && change.base !== null && !base) problems.push({ pointer: `${at}/base`, message: "base.unknown" });

    const proposal = readProposal(change, action, base?.content, at, problems);
    if (!proposal) continue;
    const known = new Set([
      ...(options.knownClaimIds ?? []),
      ...(base?.content.claims.map((one) => one.id) ?? []),
      ...(options.restores && page ? formerClaimIds(reader, page.id) : []),
    ]);
    const content =
      proposal.content && !options.keepClaimIds
        ? assignClaimIds(proposal.content, known, () => `c-${ctx.id().replaceAll("-", "").slice(0, 12)}`)
        : proposal.content;
    items.push({
      action,
      pageId: page?.id ?? null,
      kind: change.kind,
      slug: change.slug,
      ref,
      baseRevisionId: base?.id ?? null,
      base: base?.content,
      proposal: { ...proposal, ...(content ? { content } : {}) },
      changed: false, // known once the citations have their hashes
    });
  }
  if (problems.length > 0) return refuse("invalid_input", { problems });
  const hashed = await withParagraphHashes(reader, items);
  return ok(hashed.map((item) => ({ ...item, changed: differsFromBase(item) })));
}

const isCreation = (change: ChangeInput | undefined) =>
  (change?.action ?? (change?.base === null ? "create" : "edit")) === "create";

const slugTaken = async (reader: Reader, ref: PageRef, pointer: string) =>
  refuse("slug_taken", {
    problems: [{ pointer, message: "slug.taken", params: { page: ref } }],
    params: { page: ref, suggestion: await suggestSlug(reader, ref) },
  });

/** A page from which all words, names and claims were taken; whoever wants that proposes to delete it. */
const isBlank = ({ summary, body, aliases, claims }: PageContent) =>
  aliases.length + claims.length === 0 && ![summary.ar, summary.en, body.ar, body.en].some((text) => text?.trim());

const differsFromBase = ({ action, base, proposal }: PreparedItem) =>
  action !== "edit" || !base || canonicalJson(proposal.content) !== canonicalJson(base);

async function findBase({ read, t }: Reader, pageId: number, number: number) {
  const [row] = await read
    .select({ id: t.revisions.id })
    .from(t.revisions)
    .where(and(eq(t.revisions.pageId, pageId), eq(t.revisions.number, number)))
    .limit(1);
  if (!row) return undefined;
  const contents = await mapBaseContents({ read, t }, [row.id]);
  const content = contents.get(row.id)?.content;
  return content && { id: row.id, content };
}

function readProposal(
  change: ChangeInput,
  action: ChangeAction,
  base: PageContent | undefined,
  at: string,
  problems: Problem[],
): ProposedChange | undefined {
  if (action === "delete" || (action === "undelete" && change.content === undefined))
    return base ? { content: base } : undefined;
  if (action === "redirect") {
    const to = pageRef.safeParse(change.to);
    const fits = to.success && splitRef(to.data).kind === change.kind && splitRef(to.data).slug !== change.slug;
    if (!fits) problems.push({ pointer: `${at}/to`, message: "redirect.target" });
    return fits && base ? { content: base, to: to.data } : undefined;
  }
  if (
    action === "rename" &&
    (!change.to || reservedSlugs.has(change.to) || !pageRef.safeParse(`${change.kind}/${change.to}`).success)
  ) {
    problems.push({ pointer: `${at}/to`, message: "slug.characters" });
    return undefined;
  }
  const given = change.content ?? (action === "rename" ? base : undefined);
  if (given === null || typeof given !== "object" || Array.isArray(given)) {
    problems.push({ pointer: `${at}/content`, message: "input.missing" });
    return undefined;
  }
  const parsed = pageContent.safeParse({ ...withProvisionalIds(given), kind: change.kind });
  if (!parsed.success) {
    problems.push(...problemsOf(parsed.error, `${at}/content`));
    return undefined;
  }
  const content = parsed.data as PageContent;
  if (base && content.kind !== "source" && isBlank(content) && !isBlank(base))
    problems.push({ pointer: `${at}/content`, message: "content.blanked" });
  problems.push(
    ...validateClaims(content).map(({ at: pointer, message, params }) => ({
      pointer: `${at}/content${pointer}`,
      message,
      ...(params ? { params } : {}),
    })),
  );
  return { content, ...(action === "rename" && change.to ? { to: change.to } : {}) };
}

/** Each citation keeps the hash of what it cites, so that a later change of the paragraph is noticed. */
async function withParagraphHashes(reader: Reader, items: PreparedItem[]): Promise<PreparedItem[]> {
  const cited = items.flatMap(
    (item) => item.proposal.content?.claims.flatMap((one) => one.citations.map((citation) => citation.source)) ?? [],
  );
  const paragraphs = new Map<PageRef, readonly ParagraphRecord[]>();
  for (const [ref, source] of await mapSources(reader, cited)) paragraphs.set(ref, source.fields.paragraphs);
  for (const item of items)
    if (item.proposal.content?.kind === "source") paragraphs.set(item.ref, item.proposal.content.fields.paragraphs);

  return items.map((item) => {
    const content = item.proposal.content;
    if (!content || item.action === "delete") return item;
    const claims = content.claims.map((claim) => ({
      ...claim,
      citations: claim.citations.map((citation) => {
        if (citation.paragraphHash) return citation;
        const hash = citationHash(citation, paragraphs.get(citation.source) ?? []);
        return hash ? { ...citation, paragraphHash: hash } : citation;
      }),
    }));
    return { ...item, proposal: { ...item.proposal, content: { ...content, claims } as PageContent } };
  });
}
