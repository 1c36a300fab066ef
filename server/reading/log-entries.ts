import "server-only";
import type { AuditEntry } from "@/db/queries/audit-log";
import { mapAuditSubjects } from "@/db/queries/audit-subjects";
import { mapPageLabels } from "@/db/queries/pages";
import type { Reader } from "@/db/store";
import type { PageRef } from "@/domain/kinds/names";
import { type Role, roles } from "@/domain/policy/actor";
import type { Bilingual, Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";

/** An entry as the log shows it. Reasons that people wrote about accounts stay out of it. */
export type LogEntryView = {
  readonly seq: number;
  readonly action: string;
  readonly actor: string | undefined;
  readonly subject:
    | { readonly of: "changeset"; readonly id: string }
    | { readonly of: "page"; readonly ref: PageRef | undefined }
    | { readonly of: "user"; readonly name: string | undefined }
    | { readonly of: "report" }
    | { readonly of: "site" };
  readonly at: number;
  readonly detail: readonly string[];
};

/** Log entries with their subjects by name, and the titles of the pages among them. */
export async function viewLogEntries(
  store: Reader,
  entries: readonly AuditEntry[],
  locale: Locale,
): Promise<{ entries: LogEntryView[]; names: Partial<Record<PageRef, Bilingual>> }> {
  const { users, pages } = await mapAuditSubjects(
    store,
    entries.map(({ subject }) => subject),
  );
  const labels = await mapPageLabels(store, pages.values());
  const subjectOf = (subject: string): LogEntryView["subject"] => {
    const [kind, id = ""] = subject.split("/");
    if (kind === "changeset") return { of: "changeset", id };
    if (kind === "page") return { of: "page", ref: pages.get(subject) };
    if (kind === "user") return { of: "user", name: users.get(subject) };
    if (kind === "report") return { of: "report" };
    return { of: "site" };
  };
  return {
    entries: entries.map(({ seq, action, actor, subject, detail, createdAt }) => ({
      seq,
      action,
      actor: actor ?? undefined,
      subject: subjectOf(subject),
      at: createdAt,
      detail: wordDetail(detail, locale),
    })),
    names: Object.fromEntries([...labels].map(([ref, { titles }]) => [ref, titles])),
  };
}

/** The few details that are for everybody: versions, revisions and roles. */
function wordDetail(detail: Readonly<Record<string, unknown>>, locale: Locale): string[] {
  const t = translator(locale);
  const { version, number, role, from, to, pages } = detail;
  const roleName = (value: unknown) => {
    const known = roles.find((one: Role) => one === value);
    return known && t(`common.role.${known}`);
  };
  const [before, after, given] = [roleName(from), roleName(to), roleName(role)];
  return [
    ...(typeof version === "number" && version > 1 ? [t("log.detail.version", { n: version })] : []),
    ...(typeof number === "number" ? [t("log.detail.revision", { n: number })] : []),
    ...(typeof pages === "number" ? [t("common.count.pages", { count: pages })] : []),
    ...(before && after ? [t("log.detail.role", { from: before, to: after })] : []),
    ...(given ? [t("log.detail.newRole", { role: given })] : []),
  ];
}
