import { mkdtempSync, readFileSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { readSettings } from "./env";

const folder = () => mkdtempSync(path.join(tmpdir(), "settings-"));
const message = (source: Record<string, string>) => {
  try {
    readSettings({ DATA_DIR: folder(), ...source });
  } catch (error) {
    return error instanceof Error ? error.message : "";
  }
  return "accepted";
};

describe("readSettings", () => {
  it("needs nothing: it listens on loopback, keeps data in its folder and makes itself a secret", () => {
    const dataDir = folder();
    const settings = readSettings({ DATA_DIR: dataDir });
    expect(settings).toMatchObject({
      port: 3000,
      host: "127.0.0.1",
      databaseFile: path.join(dataDir, "tawthiq.sqlite"),
      providers: {},
      trustedProxies: [],
    });
    expect(settings.siteUrl.origin).toBe("http://localhost:3000");
    expect(settings.secret.length).toBeGreaterThanOrEqual(43);
  });

  it("keeps the secret it made, readable by its owner only", () => {
    const dataDir = folder();
    const first = readSettings({ DATA_DIR: dataDir }).secret;
    expect(readSettings({ DATA_DIR: dataDir }).secret).toBe(first);
    expect(readFileSync(path.join(dataDir, "auth-secret"), "utf8").trim()).toBe(first);
    expect(statSync(path.join(dataDir, "auth-secret")).mode & 0o777).toBe(0o600);
  });

  it("names everything that is wrong in one message", () => {
    const said = message({ PORT: "99999", SITE_URL: "wiki.example", SMTP_URL: "http://mail", LOG_LEVEL: "loud" });
    for (const name of ["PORT", "SITE_URL", "SMTP_URL", "LOG_LEVEL"]) expect(said).toContain(name);
  });

  it.each([
    ["an address with a path", { SITE_URL: "https://wiki.example/sub" }, "SITE_URL"],
    ["another database", { DATABASE_URL: "postgres://db/wiki" }, "DATABASE_URL"],
    ["an open door without a name", { HOST: "0.0.0.0" }, "SITE_URL"],
    ["half of a provider", { GITHUB_ID: "abc" }, "GITHUB_SECRET"],
    ["a proxy that is no address", { TRUSTED_PROXY: "10.0.0.0/8, my-proxy" }, "my-proxy"],
    ["a short secret in production", { NODE_ENV: "production", NEXTAUTH_SECRET: "short" }, "32 bytes"],
    [
      "a placeholder in production",
      { NODE_ENV: "production", NEXTAUTH_SECRET: "change-me-change-me-change-me-change-me" },
      "placeholder",
    ],
    ["one letter repeated", { NODE_ENV: "production", NEXTAUTH_SECRET: "a".repeat(40) }, "placeholder"],
  ])("refuses %s", (_case, source, expected) => {
    expect(message(source)).toContain(expected);
  });

  it("takes an empty variable as one that is not set, and shows a provider once both halves are there", () => {
    const settings = readSettings({
      DATA_DIR: folder(),
      PORT: "",
      SMTP_URL: "",
      ORCID_ID: "id",
      ORCID_SECRET: "secret",
    });
    expect([settings.port, settings.smtpUrl, settings.providers]).toEqual([
      3000,
      undefined,
      { orcid: { id: "id", secret: "secret" } },
    ]);
  });
});
