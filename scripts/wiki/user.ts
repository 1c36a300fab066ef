import { Argument, Command, InvalidArgumentError, Option } from "commander";
import { addUser } from "@/db/commands/add-user";
import { setPasswordOf } from "@/db/commands/change-password";
import { issuePasswordLink } from "@/db/commands/issue-link";
import { setRole, setSuspended } from "@/db/commands/manage-user";
import { undoWork } from "@/db/commands/undo-work";
import { listAccounts } from "@/db/queries/people";
import { type Role, roles } from "@/domain/policy/actor";
import { act } from "./act";
import { siteAddress } from "./address";
import { type Answer, type Desk, granted, inTheNameOf } from "./desk";
import { readPassword } from "./password";
import { moment, table } from "./table";

const stdin = () => new Option("--password-stdin", "read the password from standard input");

const add = new Command("add")
  .description("Add an account. The password is asked for, or read from standard input.")
  .argument("<name>")
  .addOption(new Option("--role <role>", "what it may do").choices(roles).default("editor"))
  .option("--email <address>")
  .addOption(stdin());
act(add, async (desk, name: string) => {
  const { role, email, ...how } = add.opts<{ role: Role; email?: string; passwordStdin?: boolean }>();
  const password = await readPassword(how);
  const added = granted(await addUser(desk.system({ create: true }), { name, email, password }, role));
  return { value: added, lines: [`${added.name} is now ${added.role}.`] };
});

const role = new Command("role")
  .description("Give somebody a role, in force on their next request.")
  .argument("<name>")
  .addArgument(new Argument("<role>").choices(roles));
act(role, async (desk, name: string, to: Role) => {
  const done = granted(await setRole(desk.system(), { name, role: to }));
  return { value: done, lines: [`${done.name} is now ${done.role}.`] };
});

const suspend = new Command("suspend").description(
  "Suspend an account: it can read and withdraw its own proposals, nothing else.",
);
const unsuspend = new Command("unsuspend").description("Let a suspended account in again.");
for (const command of [suspend, unsuspend])
  act(command.argument("<name>").requiredOption("--reason <words>", "why, for the log"), async (desk, name: string) => {
    const { reason } = command.opts<{ reason: string }>();
    const done = granted(await setSuspended(desk.system(), { name, suspended: command === suspend, reason }));
    return {
      value: done,
      lines: [done.suspended ? `${done.name} is suspended.` : `${done.name} is no longer suspended.`],
    };
  });

const password = new Command("password")
  .description(
    "Set a new password; all sessions and tokens of the account end. With --link, print a one-time address instead.",
  )
  .argument("<name>")
  .option("--link", "print an address, good for an hour, with which the owner chooses a password")
  .addOption(stdin());
act(password, async (desk, name: string): Promise<Answer> => {
  const { link, ...how } = password.opts<{ link?: boolean; passwordStdin?: boolean }>();
  if (link) return passwordLink(desk, name);
  const next = await readPassword(how);
  const done = granted(await setPasswordOf(desk.system(), { name, next }));
  return { value: done, lines: [`${name} has a new password, and all sessions have ended.`] };
});

async function passwordLink(desk: Desk, name: string): Promise<Answer> {
  const { secret } = granted(await issuePasswordLink(desk.system(), { name }));
  const address = siteAddress("/reset-password", { token: secret }, desk.locale);
  return { value: { address }, lines: ["Good once, for an hour:", address] };
}

const undo = new Command("undo")
  .description("Propose to take back everything that an account published in a period, as one changeset to review.")
  .argument("<name>")
  .requiredOption("--by <name>", "in the name of this moderator, who leaves the decision to another")
  .requiredOption("--from <moment>", "beginning of the period, such as 2026-11-01 or 2026-11-01T12:00Z", momentOf)
  .requiredOption("--to <moment>", "its end, which is not in it", momentOf)
  .requiredOption("--title <words>", "what the changeset is called")
  .requiredOption("--reason <words>", "why")
  .option("--urgent", "first in the queue");
act(undo, async (desk, name: string) => {
  const { by, from, to, title, reason, urgent = false } = undo.opts<UndoOptions>();
  const ctx = await inTheNameOf(desk, by);
  const done = granted(await undoWork(ctx, { title, reason, from, to, urgent }, { name }));
  const further =
    done.state === "submitted"
      ? "It waits for another moderator."
      : "Somebody else changed the same places since: it is a draft, in which you settle what stands.";
  return { value: done, lines: [`Changeset ${done.id} takes back what ${name} published.`, further] };
});

type UndoOptions = { by: string; from: number; to: number; title: string; reason: string; urgent?: boolean };

/** A moment as it is typed; a day alone is its beginning in UTC. */
function momentOf(typed: string): number {
  const at = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2}))?$/.test(typed) ? Date.parse(typed) : Number.NaN;
  if (Number.isNaN(at))
    throw new InvalidArgumentError("write a day or a moment with its zone, as in 2026-11-01T12:00Z.");
  return at;
}

const list = new Command("list").description("List the accounts.");
act(list, async (desk) => {
  const accounts = await everyAccount(desk);
  const value = accounts.map(({ name, role: has, state, email, createdAt }) => ({
    name,
    role: has,
    state,
    email,
    createdAt,
  }));
  return {
    value,
    lines: table(
      ["name", "role", "state", "since"],
      value.map((one) => [one.name, one.role, one.state, moment(one.createdAt)]),
    ),
  };
});

async function everyAccount(desk: Desk) {
  const accounts = await listAccounts(desk.store());
  for (let more = accounts; more.length > 0; ) {
    more = await listAccounts(desk.store(), { after: accounts.at(-1)?.id ?? 0 });
    accounts.push(...more);
  }
  return accounts;
}

export const user = new Command("user").description("Accounts: add, role, suspend, unsuspend, undo, password, list.");
for (const command of [add, role, suspend, unsuspend, undo, password, list]) user.addCommand(command);
