import { describe, expect, it } from "vitest";
import { as, aUser, noon, refusal, theWiki, value } from "@/tests/factories";
import { freshStore, secondStore } from "@/tests/store";
import { findSession, findTokenActor, hasAdministrator } from "../queries/people";
import { addFirstAdministrator, addUser, signUp } from "./add-user";
import { changePassword, resetPassword } from "./change-password";
import { issueFirstAdministratorLink, issueInvitation, issuePasswordLink } from "./issue-link";
import { issueToken, revokeToken } from "./issue-token";
import { setRole, setSuspended } from "./manage-user";
import { openSession, signIn, signOut, signOutEverywhere } from "./sign-in";

const password = "a lamp over the harbour";
const network = "192.0.2.0/24";
const account = { name: "Layla", password };
const choice = { singleReviewer: false, signUp: "open" as const };

describe("the first administrator", () => {
  it("opens an account with the one-time address, once", async () => {
    const store = freshStore();
    const ctx = as(store, theWiki);
    const link = (await issueFirstAdministratorLink(ctx)) ?? "";
    expect(value(await addFirstAdministrator(ctx, account, { link, ...choice }))).toMatchObject({
      name: "Layla",
      role: "admin",
    });
    expect(refusal(await addFirstAdministrator(ctx, { ...account, name: "Sami" }, { link, ...choice }))).toBe(
      "admin_exists",
    );
    expect(await issueFirstAdministratorLink(ctx)).toBeUndefined();
  });

  it("is one, if the address is used 64 times at once through two processes", async () => {
    const store = freshStore();
    const other = secondStore(store.file);
    const link = (await issueFirstAdministratorLink(as(store, theWiki))) ?? "";
    const outcomes = await Promise.all(
      Array.from({ length: 64 }, (_, n) =>
        addFirstAdministrator(
          as(n % 2 ? store : other, theWiki),
          { ...account, name: `Layla ${n}` },
          { link, ...choice },
        ),
      ),
    );
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(new Set(outcomes.filter((outcome) => !outcome.ok).map(refusal))).toEqual(new Set(["admin_exists"]));
    expect(store.engine.reader.prepare("select count(*) from users").pluck().get()).toBe(1);
  });

  it("needs the newest address, in time", async () => {
    const store = freshStore();
    const ctx = as(store, theWiki);
    const older = (await issueFirstAdministratorLink(ctx)) ?? "";
    const link = (await issueFirstAdministratorLink(ctx)) ?? "";
    for (const bad of [older, "", "guessed"])
      expect(refusal(await addFirstAdministrator(ctx, account, { link: bad, ...choice }))).toBe("link_invalid");
    ctx.clock.now += 31 * 60_000;
    expect(refusal(await addFirstAdministrator(ctx, account, { link, ...choice }))).toBe("link_invalid");
    expect(await hasAdministrator(store)).toBe(false);
  });

  it("keeps a one-time address good that was used with a name that is taken", async () => {
    const store = freshStore();
    const ctx = as(store, theWiki);
    const taken = await aUser(store, { name: "Sami" });
    const link = (await issueFirstAdministratorLink(ctx)) ?? "";
    expect(refusal(await addFirstAdministrator(ctx, { ...account, name: taken.name }, { link, ...choice }))).toBe(
      "name_taken",
    );
    value(await addFirstAdministrator(ctx, account, { link, ...choice, signUp: "invited" }));
    const { secret } = value(await issueInvitation(ctx));
    const guest = as(store, { kind: "reader" });
    expect(refusal(await signUp(guest, { ...account, name: taken.name }, { invitation: secret }))).toBe("name_taken");
    value(await signUp(guest, { ...account, name: "Omar" }, { invitation: secret }));
    expect(refusal(await signUp(guest, { ...account, name: "Huda" }, { invitation: secret }))).toBe("link_invalid");
  });

  it("is not needed where the command line added one", async () => {
    const store = freshStore();
    const ctx = as(store, theWiki);
    const link = (await issueFirstAdministratorLink(ctx)) ?? "";
    value(await addUser(ctx, account, "admin"));
    expect(refusal(await addFirstAdministrator(ctx, { ...account, name: "Sami" }, { link, ...choice }))).toBe(
      "admin_exists",
    );
  });
});

describe("a session", () => {
  it("ends with a change of the password, and tokens with it", async () => {
    const store = freshStore();
    const user = await aUser(store, { password });
    const ctx = as(store, user);
    const { sid } = value(await signIn(ctx, { name: user.name, password, network }));
    const { token } = value(await issueToken(ctx, { name: "script", scopes: ["propose"] }));
    expect((await findSession(store, sid, noon))?.actor.id).toBe(user.id);
    value(await changePassword(ctx, { current: password, next: "another lamp by the sea" }));
    expect(await findSession(store, sid, noon)).toBeUndefined();
    expect(await findTokenActor(store, token, noon)).toBeUndefined();
    expect(refusal(await signIn(ctx, { name: user.name, password, network }))).toBe("wrong_credentials");
    value(await signIn(ctx, { name: user.name, password: "another lamp by the sea", network }));
  });

  it("ends when it is signed out, everywhere if asked, and after its time", async () => {
    const store = freshStore();
    const user = await aUser(store);
    const ctx = as(store, user);
    const open = async () => value(await openSession(ctx, user)).sid;
    const [one, two, three] = [await open(), await open(), await open()];
    await signOut(ctx, { sid: one });
    expect(await findSession(store, one, noon)).toBeUndefined();
    expect(await findSession(store, two, noon)).toBeDefined();
    expect(value(await signOutEverywhere(ctx)).ended).toBe(2);
    expect(await findSession(store, three, noon)).toBeUndefined();
    expect(await findSession(store, await open(), noon + 31 * 86_400_000)).toBeUndefined();
  });

  it("has the rights that the account has now", async () => {
    const store = freshStore();
    const admin = as(store, await aUser(store, { role: "admin" }));
    const user = await aUser(store);
    const { sid } = value(await openSession(as(store, user), user));
    value(await setRole(admin, { name: user.name, role: "moderator" }));
    expect((await findSession(store, sid, noon))?.actor).toMatchObject({ role: "moderator", suspended: false });
    value(await setSuspended(admin, { name: user.name, suspended: true, reason: "A test." }));
    expect((await findSession(store, sid, noon))?.actor.suspended).toBe(true);
  });
});

describe("an account", () => {
  it("gets a new password by a link that works once, and only with a good password", async () => {
    const store = freshStore();
    const user = await aUser(store);
    const { secret } = value(await issuePasswordLink(as(store, theWiki), { name: user.name }));
    const ctx = as(store, { kind: "reader" });
    expect(refusal(await resetPassword(ctx, { link: secret, next: "short" }))).toBe("weak_password");
    value(await resetPassword(ctx, { link: secret, next: password }));
    expect(refusal(await resetPassword(ctx, { link: secret, next: "another lamp by the sea" }))).toBe("link_invalid");
    value(await signIn(ctx, { name: user.name, password, network }));
  });

  it("is refused under a name that looks like another's, with a short or a common password", async () => {
    const store = freshStore();
    const ctx = as(store, theWiki);
    value(await addUser(ctx, account, "editor"));
    expect(refusal(await addUser(ctx, { ...account, name: "layla" }, "editor"))).toBe("name_taken");
    for (const bad of ["eleven char", "passwordpassword", "aaaaaaaaaaaaaaaa"])
      expect(refusal(await addUser(ctx, { name: "Sami", password: bad }, "editor")), bad).toBe("invalid_input");
  });

  it("answers alike for an unknown name and a wrong password, and not at all after too many attempts", async () => {
    const store = freshStore();
    const ctx = as(store, { kind: "reader" });
    const user = await aUser(store, { password });
    const tries: string[] = [];
    for (let n = 0; n < 12; n += 1)
      tries.push(refusal(await signIn(ctx, { name: user.name, password: "not the password", network })));
    expect(tries.slice(0, 10)).toEqual(Array(10).fill("wrong_credentials"));
    expect(tries.slice(10)).toEqual(["rate_limited", "rate_limited"]);
    expect(refusal(await signIn(ctx, { name: "Nobody", password, network }))).toBe("wrong_credentials");
    ctx.clock.now += 601_000;
    value(await signIn(ctx, { name: user.name, password, network }));
  });

  it("keeps the last administrator in office, and suspends nobody above the moderator who asks", async () => {
    const store = freshStore();
    const admin = await aUser(store, { role: "admin" });
    const moderator = await aUser(store, { role: "moderator" });
    expect(refusal(await setRole(as(store, admin), { name: admin.name, role: "editor" }))).toBe("invalid_input");
    expect(
      refusal(await setSuspended(as(store, moderator), { name: admin.name, suspended: true, reason: "No." })),
    ).toBe("missing_right");
    expect(refusal(await setSuspended(as(store, admin), { name: admin.name, suspended: true, reason: "No." }))).toBe(
      "missing_right",
    );
    expect(
      refusal(
        await setSuspended(as(store, moderator), { name: (await aUser(store)).name, suspended: true, reason: " " }),
      ),
    ).toBe("reason_missing");
  });

  it("holds tokens that end when they are revoked or their time is over", async () => {
    const store = freshStore();
    const user = await aUser(store);
    const ctx = as(store, user);
    const short = value(await issueToken(ctx, { name: "a day", scopes: ["propose"], days: 1 }));
    const long = value(await issueToken(ctx, { name: "for ever", scopes: ["review"] }));
    expect((await findTokenActor(store, short.token, noon))?.scopes).toEqual(["propose"]);
    expect(await findTokenActor(store, short.token, noon + 86_400_001)).toBeUndefined();
    expect(refusal(await revokeToken(as(store, await aUser(store)), { id: long.id }))).toBe("missing_right");
    value(await revokeToken(ctx, { id: long.id }));
    expect(await findTokenActor(store, long.token, noon)).toBeUndefined();
  });
});
