import { Command, InvalidArgumentError } from "commander";
import { issueToken, revokeToken } from "@/db/commands/issue-token";
import { findAccount, listTokens } from "@/db/queries/people";
import { act } from "./act";
import { granted, refused } from "./desk";
import { moment, table } from "./table";

function days(text: string): number {
  const n = Number(text);
  if (!Number.isInteger(n) || n < 1) throw new InvalidArgumentError("A whole number of days is needed.");
  return n;
}

const add = new Command("add")
  .description("Make an access token for an account. It is shown this once.")
  .argument("<name>", "what the token is for")
  .requiredOption("--owner <account>")
  .requiredOption("--scopes <list>", "propose, review, admin; several with commas")
  .option("--days <n>", "ends after so many days", days);
act(add, async (desk, name: string) => {
  const { owner, scopes, days: last } = add.opts<{ owner: string; scopes: string; days?: number }>();
  const wanted = {
    name,
    scopes: scopes.split(",").map((one) => one.trim()),
    ...(last === undefined ? {} : { days: last }),
  };
  const issued = granted(await issueToken(desk.system(), wanted, { owner }));
  return { value: issued, lines: [`Token ${issued.id}; it is shown this once:`, issued.token] };
});

const revoke = new Command("revoke").description("End a token.").argument("<id>");
act(revoke, async (desk, id: string) => {
  const done = granted(await revokeToken(desk.system(), { id }));
  return { value: done, lines: [`Token ${id} has ended.`] };
});

const list = new Command("list")
  .description("List tokens, without their secrets.")
  .option("--owner <account>", "of one account");
act(list, async (desk) => {
  const { owner } = list.opts<{ owner?: string }>();
  const account = owner === undefined ? undefined : ((await findAccount(desk.store(), owner)) ?? refused("not_found"));
  const tokens = await listTokens(desk.store(), account?.id);
  const rows = tokens.map((one) => [
    one.publicId,
    one.owner,
    one.name,
    one.scopes.join(","),
    moment(one.expiresAt),
    one.revokedAt === null ? "" : "ended",
  ]);
  return { value: tokens, lines: table(["id", "owner", "for", "scopes", "until", ""], rows) };
});

export const token = new Command("token").description("Access tokens: add, revoke, list.");
for (const command of [add, revoke, list]) token.addCommand(command);
