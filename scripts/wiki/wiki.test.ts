import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { findChangeset } from "@/db/queries/changeset";
import { openStore } from "@/db/store";
import { paragraphHash } from "@/domain/revisions/hash";
import { anEditOf, anEvent, approve, aSource, aSubmittedChangeset, as, published, value } from "@/tests/factories";
import { secondStore } from "@/tests/store";

/** Named by this process, so that another run beside it does not exchange the program half-way. */
const program = path.resolve(`.build/tests/wiki-${process.pid}.mjs`);
process.on("exit", () => {
  for (const file of [program, `${program}.map`]) rmSync(file, { force: true });
});

beforeAll(async () => {
  await bundleWiki(program);
});

type Bundle = { bundleWiki(outfile: string): Promise<void> };
// @ts-expect-error: a script without types, since it runs before anything is installed
const { bundleWiki } = (await import("../ready/bundle.mjs")) as Bundle;

type Said = { readonly code: number; readonly out: string; readonly err: string };

/** A folder for one wiki, and the command line at work in it. */
function aMachine() {
  const folder = mkdtempSync(path.join(tmpdir(), "tawthiq-wiki-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const wiki = (args: readonly string[], input = ""): Promise<Said> =>
    new Promise((resolve) => {
      const env = {
        ...process.env,
        DATA_DIR: path.join(folder, "data"),
        LANG: "C.UTF-8",
        LC_ALL: "",
        SITE_URL: "https://wiki.example.org",
      };
      const child = spawn(process.execPath, [program, ...args], { env, stdio: ["pipe", "pipe", "pipe"] });
      let out = "";
      let err = "";
      child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
      child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
      child.stdin.on("error", () => undefined).end(input);
      child.on("close", (code) => resolve({ code: code ?? -1, out, err }));
    });
  const json = async (args: readonly string[], input = "") => JSON.parse((await wiki([...args, "--json"], input)).out);
  return { folder, file: path.join(folder, "data/tawthiq.sqlite"), wiki, json };
}

const paragraphs = [
  "Invented daily, Tuesday",
  "The harbour office opened its hall.",
  "A lamp fell and hurt 4 visitors, said the harbour office.",
];
const source = `titles: { ar: صحيفة مخترعة, en: Invented daily }
fields:
  type: newspaper
  paragraphs:
${paragraphs.map((text, index) => `    - { n: ${index + 1}, kind: body, sha256: ${paragraphHash(text)} }`).join("\n")}
`;
const event = (figure: number) => `titles: { ar: سقوط مصباح, en: A lamp fell }
summary: { ar: سقط مصباح., en: A lamp fell. }
body: { ar: "سقط مصباح [@invented-daily, ¶3].", en: "A lamp fell [@invented-daily, ¶3]." }
claims:
  - id: injured-office
    property: injured
    value: { type: quantity, q: exact, v: ${figure} }
    qualifiers: { category: total }
    attribution: { speakerType: official, speaker: { text: { ar: مكتب الميناء, en: the harbour office }, named: false } }
    citations:
      - { source: source/invented-daily, paragraph: 3 }
`;

/** Content files of an invented wiki. */
function writeContent(folder: string, files: Record<string, string> = {}) {
  for (const [name, text] of Object.entries({
    "source/invented-daily.yaml": source,
    "event/lamp.yaml": event(4),
    ...files,
  })) {
    mkdirSync(path.join(folder, "content", path.dirname(name)), { recursive: true });
    writeFileSync(path.join(folder, "content", name), text);
  }
  return ["--content", path.join(folder, "content")];
}

const password = "a lamp over the harbour";

describe("the command line", () => {
  it("explains itself, and ends with 2 when it is used wrongly", async () => {
    const { wiki } = aMachine();
    const help = await wiki(["--help"]);
    expect(help.code).toBe(0);
    for (const name of [
      "migrate",
      "seed",
      "first-admin",
      "user",
      "token",
      "source",
      "check",
      "verify",
      "rebuild",
      "stats",
      "backup",
      "restore",
    ])
      expect(help.out).toContain(name);
    expect((await wiki(["seed", "--help"])).out).toContain("--if-empty");
    for (const wrong of [["nonsense"], ["backup"], ["user", "role", "Layla", "king"], ["seed", "--nonsense"]])
      expect((await wiki(wrong)).code, wrong.join(" ")).toBe(2);
  });

  it("makes no empty wiki by asking about one that is not there", async () => {
    const { wiki, file } = aMachine();
    for (const args of [["verify"], ["user", "list"], ["backup", "x"]]) {
      const said = await wiki(args);
      expect([said.code, said.err], args.join(" ")).toEqual([1, expect.stringContaining("There is no database")]);
    }
    expect(existsSync(file)).toBe(false);
    expect((await wiki(["migrate"])).code).toBe(0);
    expect(existsSync(file)).toBe(true);
    expect((await wiki(["verify"])).out).toContain("invariants hold");
  });
});

describe("seed", () => {
  it("generates the content of this repository without an error of any check", async () => {
    const { wiki, json } = aMachine();
    const done = await json(["seed"]);
    expect(done.written).toBeGreaterThan(50);
    expect(await json(["seed", "--check"])).toMatchObject({ new: [], changed: [], same: done.pages });
    expect((await json(["seed", "--if-empty"])).written).toBe(0);
    expect((await json(["check"])).counts.error).toBe(0);
    expect(await json(["verify"])).toMatchObject({ ok: true, broken: [] });
    expect((await wiki(["stats"])).out).toMatch(new RegExp(`Unreviewed +${done.pages}`));
  });

  it("names file, line and rule of what is broken, whoever finds it, and writes nothing", async () => {
    const { folder, wiki, json } = aMachine();
    const beyond = writeContent(folder, { "event/lamp.yaml": event(4).replace("paragraph: 3 }", "paragraph: 9 }") });
    const said = await wiki(["seed", ...beyond]);
    expect(said.code).toBe(1);
    expect(said.out).toMatch(/content\/event\/lamp\.yaml:11: .*content\.missing_paragraph/);
    expect(said.out).toContain("Nothing was written.");
    const zero = writeContent(folder, { "event/lamp.yaml": event(0) });
    expect((await wiki(["seed", ...zero])).out).toMatch(/content\/event\/lamp\.yaml:7: .*check\.zero_from_silence/);
    expect((await wiki(["seed", ...zero, "--lang", "ar"])).out).toMatch(/lamp\.yaml:7: .*\p{Script=Arabic}/u);
    expect((await json(["stats"])).pages).toEqual({});
  });

  it("proposes what the files change on a wiki with content, in somebody's name", async () => {
    const { folder, wiki, json } = aMachine();
    await wiki(["seed", ...writeContent(folder)]);
    await wiki(["user", "add", "Layla", "--password-stdin"], password);
    const changed = writeContent(folder, {
      "event/lamp.yaml": event(6),
      "place/harbour.yaml": "titles: { ar: الميناء, en: Harbour }\n",
    });
    expect(await json(["seed", "--check", ...changed])).toMatchObject({
      new: ["place/harbour"],
      changed: ["event/lamp"],
      same: 1,
    });
    expect((await wiki(["seed", ...changed])).code).toBe(2);
    expect((await wiki(["seed", "--as", "Nobody", ...changed])).code).toBe(1);
    const done = await json(["seed", "--as", "Layla", ...changed]);
    expect(done.changesets).toHaveLength(1);
    expect(await json(["stats"])).toMatchObject({
      pages: { event: 1, source: 1 },
      changesets: { accepted: 1, submitted: 1 },
    });
  });
});

describe("accounts", () => {
  it("are added with a password from standard input, never from the command line", async () => {
    const { wiki, json } = aMachine();
    expect((await wiki(["user", "add", "Layla", "--role", "admin"])).code).toBe(2);
    expect((await wiki(["user", "add", "Layla", "--password", password])).code).toBe(2);
    const weak = await wiki(["user", "add", "Layla", "--password-stdin"], "short\n");
    expect([weak.code, weak.err]).toEqual([1, expect.stringContaining("password.too_short")]);
    expect(await json(["user", "add", "Layla", "--role", "admin", "--password-stdin"], `${password}\n`)).toMatchObject({
      name: "Layla",
      role: "admin",
    });
    const taken = await wiki(["user", "add", "layla", "--password-stdin", "--lang", "ar"], password);
    expect([taken.code, taken.err]).toEqual([1, expect.stringMatching(/\p{Script=Arabic}/u)]);
    expect((await wiki(["user", "role", "Layla", "editor"])).code).toBe(1);

    await wiki(["user", "add", "Sami", "--password-stdin"], password);
    expect((await wiki(["user", "role", "Sami", "moderator"])).out).toContain("Sami is now moderator.");
    expect((await wiki(["user", "suspend", "Sami"])).code).toBe(2);
    expect((await wiki(["user", "suspend", "Sami", "--reason", "A test."])).code).toBe(0);
    expect(await json(["user", "list"])).toMatchObject([
      { name: "Layla" },
      { name: "Sami", role: "moderator", state: "suspended" },
    ]);
    expect((await wiki(["user", "unsuspend", "Sami", "--reason", "It is over."])).code).toBe(0);
    expect((await wiki(["user", "password", "Sami", "--password-stdin"], "another lamp by the sea")).code).toBe(0);
    expect((await json(["user", "password", "Sami", "--link"])).address).toMatch(
      /^https:\/\/wiki\.example\.org\/en\/reset-password\?token=/,
    );
    expect((await wiki(["user", "list"])).out).not.toMatch(/argon2|password/);
  });

  it("J4: lose what they published in a period to one changeset, in the name of a moderator who does not approve it", async () => {
    const { file, wiki } = aMachine();
    await wiki(["user", "add", "Layla", "--role", "moderator", "--password-stdin"], password);
    const store = openStore({ file });
    const { editor, moderator } = await published(store, aSource(), anEvent());
    const edit = await anEditOf(store, "event/lamp-at-the-harbour", (content) => ({ ...content, claims: [] }));
    value(await approve(as(store, moderator), (await aSubmittedChangeset(as(store, editor), edit)).publicId));
    store.close();
    const words = ["--title", "Back", "--reason", "A test.", "--from", "2024-05-01", "--to", "2024-05-02T00:00Z"];
    const undo = (by: string, ...more: string[]) =>
      wiki(["user", "undo", editor.name, "--by", by, ...words, ...more, "--json"]);
    expect((await wiki(["user", "undo", editor.name, ...words])).code).toBe(2);
    expect((await undo("Layla", "--from", "yesterday")).code).toBe(2);
    expect(JSON.parse((await undo(editor.name)).out)).toEqual({ error: { code: "missing_right" } });
    const { id, state } = JSON.parse((await undo("Layla")).out);
    expect(state).toBe("submitted");
    const again = secondStore(file);
    expect(await findChangeset(again, id)).toMatchObject({ type: "revert", author: "Layla", state: "submitted" });
  });

  it("begin with the one-time address of the first administrator, while there is none", async () => {
    const { wiki, json } = aMachine();
    expect((await json(["first-admin", "--lang", "ar"])).address).toMatch(
      /^https:\/\/wiki\.example\.org\/ar\/set-up\?token=[\w-]{40,}$/,
    );
    await wiki(["user", "add", "Layla", "--role", "admin", "--password-stdin"], password);
    expect(await json(["first-admin"])).toEqual({ error: { code: "admin_exists" } });
  });

  it("have tokens, shown once", async () => {
    const { wiki, json } = aMachine();
    await wiki(["user", "add", "Layla", "--password-stdin"], password);
    const { id, token } = await json([
      "token",
      "add",
      "a script",
      "--owner",
      "Layla",
      "--scopes",
      "propose,review",
      "--days",
      "3",
    ]);
    expect(token).toMatch(/^twq_/);
    const listed = await wiki(["token", "list", "--owner", "Layla"]);
    expect(listed.out).toContain(id);
    expect(listed.out).not.toContain(token);
    expect((await wiki(["token", "add", "x", "--owner", "Layla", "--scopes", "everything"])).code).toBe(1);
    expect((await wiki(["token", "revoke", id])).code).toBe(0);
    expect((await wiki(["token", "list"])).out).toContain("ended");
  });
});

describe("looking after a wiki", () => {
  it("attaches a text, and says what differs", async () => {
    const { folder, wiki, json } = aMachine();
    await wiki(["seed", ...writeContent(folder)]);
    writeFileSync(path.join(folder, "text.txt"), paragraphs.join("\n"));
    expect(await json(["source", "attach", "invented-daily", path.join(folder, "text.txt")])).toMatchObject({
      paragraphs: 3,
      matching: 3,
      differing: [],
    });
    writeFileSync(path.join(folder, "text.txt"), ["Something else", ...paragraphs.slice(1)].join("\n"));
    expect((await wiki(["source", "attach", "invented-daily", path.join(folder, "text.txt")])).out).toContain(
      "¶ 1 the text is not the one that the page knows",
    );
    expect((await wiki(["source", "attach", "nowhere", path.join(folder, "text.txt")])).code).toBe(1);
    expect((await wiki(["source", "attach", "invented-daily", path.join(folder, "no-such-file")])).err).toContain(
      "ENOENT",
    );
    await wiki(["user", "add", "Layla", "--password-stdin"], password);
    expect(
      (await wiki(["source", "attach", "invented-daily", path.join(folder, "text.txt"), "--by", "Layla"])).err,
    ).toContain("Your role does not allow this");
  });

  it("backs up, and restores once nobody has the database open", async () => {
    const { folder, file, wiki, json } = aMachine();
    await wiki(["seed", ...writeContent(folder)]);
    const copy = path.join(folder, "backup.sqlite");
    expect((await wiki(["backup", copy])).code).toBe(0);
    expect((await wiki(["backup", copy])).code).toBe(1);
    await wiki(["user", "add", "Layla", "--password-stdin"], password);
    expect((await json(["restore", copy])).aside).toContain("before-restore");
    expect(await json(["stats"])).toMatchObject({ users: {}, pages: { event: 1, source: 1 } });
    expect(await json(["verify"])).toMatchObject({ ok: true });

    const before = readFileSync(file);
    const damaged = path.join(folder, "damaged.sqlite");
    cpSync(copy, damaged);
    const bytes = readFileSync(damaged);
    bytes.fill(0x7a, 8192, 40_960);
    writeFileSync(damaged, bytes);
    const said = await wiki(["restore", damaged]);
    expect([said.code, said.out]).toEqual([1, expect.stringContaining("not sound, so nothing was changed")]);
    expect((await wiki(["stats"])).code).toBe(0);
    expect(before.length).toBe(readFileSync(file).length);
  });

  it("works beside a running wiki, finds what is broken, and restores nothing under its feet", async () => {
    const { folder, file, wiki } = aMachine();
    await wiki(["seed", ...writeContent(folder)]);
    const running = openStore({ file, create: false });
    onTestFinished(() => running.close());
    await running.read.select().from(running.t.settings);
    const copy = path.join(folder, "backup.sqlite");
    expect((await wiki(["backup", copy])).code).toBe(0);
    const refused = await wiki(["restore", copy]);
    expect([refused.code, refused.out]).toEqual([1, expect.stringContaining("Stop it first. Nothing was changed.")]);
    running.engine.writer.exec("delete from claims");
    const said = await wiki(["verify"]);
    expect([said.code, said.out]).toEqual([1, expect.stringContaining("[derived-rows]")]);
    expect((await wiki(["rebuild"])).code).toBe(0);
    expect((await wiki(["verify"])).code).toBe(0);
  });

  it("checks one page, and rebuilds", async () => {
    const { folder, wiki, json } = aMachine();
    await wiki(["seed", ...writeContent(folder)]);
    expect(await json(["check", "--page", "event/lamp"])).toMatchObject({ pages: 1, counts: { error: 0 } });
    expect((await wiki(["check", "--page", "event/nowhere"])).code).toBe(1);
    expect((await wiki(["check", "--page", "nowhere"])).code).toBe(2);
    expect(await json(["rebuild"])).toEqual({ pages: 2 });
  });
});
