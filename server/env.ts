import path from "node:path";
import { z } from "zod";
import { keptSecret, secretProblem } from "./secret";

/** Names by which a machine calls itself; an address with one of them is reachable from this machine only. */
export const loopbackNames = ["localhost", "127.0.0.1", "[::1]"] as const;

const address = z.url({ protocol: /^https?$/, message: "must be an address that begins with http:// or https://" });
const credential = z.string().min(1);

const variables = z.object({
  NODE_ENV: z.string().optional(),
  PORT: z.coerce.number({ message: "must be a number" }).int().min(1).max(65535).default(3000),
  HOST: z.string().default("127.0.0.1"),
  DATA_DIR: z.string().default("./data"),
  DATABASE_URL: z
    .string()
    .regex(/^(?:(?:file|sqlite):(?:\/\/)?)?[^:]+$/, { message: "must be a SQLite file: file:PATH, or the path itself" })
    .optional(),
  SITE_URL: address
    .refine((url) => !URL.canParse(url) || /^[a-z]+:\/\/[^/?#@]+\/?$/i.test(url), {
      message: "must be an origin alone, such as https://wiki.example.org, without a path",
    })
    .optional(),
  NEXTAUTH_SECRET: z.string().optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/, message: "must begin with smtp:// or smtps://" }).optional(),
  GITHUB_ID: credential.optional(),
  GITHUB_SECRET: credential.optional(),
  GOOGLE_ID: credential.optional(),
  GOOGLE_SECRET: credential.optional(),
  ORCID_ID: credential.optional(),
  ORCID_SECRET: credential.optional(),
  TRUSTED_PROXY: z.string().default(""),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
});

type Variables = z.infer<typeof variables>;
type Source = Readonly<Record<string, string | undefined>>;
export type Credentials = { id: string; secret: string };

/** The settings of a running wiki, checked. */
export type Settings = {
  production: boolean;
  port: number;
  host: string;
  /** Absolute path of the folder that holds everything the wiki must not lose. */
  dataDir: string;
  /** Absolute path of the SQLite file. */
  databaseFile: string;
  siteUrl: URL;
  secret: string;
  smtpUrl: string | undefined;
  providers: { github?: Credentials; google?: Credentials; orcid?: Credentials };
  /** Addresses or networks (CIDR) of the proxies whose word on a client's address is taken. */
  trustedProxies: readonly string[];
  logLevel: Variables["LOG_LEVEL"];
};

let known: Settings | undefined;

/** The settings, read on first use and never at import, because a build has no environment. Throws one message that names everything wrong. */
export function env(): Settings {
  known ??= readSettings(process.env);
  return known;
}

/** Checks the variables and fills in defaults; keeps a generated secret in the data folder when none is given. */
export function readSettings(source: Source): Settings {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ""));
  const parsed = variables.safeParse(given);
  if (!parsed.success) throw new SettingsError(parsed.error.issues.map((i) => `${i.path.join(".")} ${i.message}`));

  const values = parsed.data;
  const production = values.NODE_ENV === "production";
  const problems = [...togetherProblems(values), ...secretProblem(values.NEXTAUTH_SECRET, production)];
  if (problems.length > 0) throw new SettingsError(problems);

  const dataDir = path.resolve(values.DATA_DIR);
  return {
    production,
    port: values.PORT,
    host: values.HOST,
    dataDir,
    databaseFile: path.resolve(
      values.DATABASE_URL?.replace(/^(?:file|sqlite):(?:\/\/)?/, "") ?? path.join(dataDir, "tawthiq.sqlite"),
    ),
    siteUrl: new URL(values.SITE_URL ?? `http://localhost:${values.PORT}`),
    secret: values.NEXTAUTH_SECRET ?? keptSecret(dataDir),
    smtpUrl: values.SMTP_URL,
    providers: {
      ...pair("github", values.GITHUB_ID, values.GITHUB_SECRET),
      ...pair("google", values.GOOGLE_ID, values.GOOGLE_SECRET),
      ...pair("orcid", values.ORCID_ID, values.ORCID_SECRET),
    },
    trustedProxies: proxies(values),
    logLevel: values.LOG_LEVEL,
  };
}

/** Settings that the wiki cannot run with; the message has one line for each of them. */
export class SettingsError extends Error {
  constructor(problems: readonly string[]) {
    super(`The settings are wrong:\n${problems.map((problem) => `  - ${problem}`).join("\n")}\nSee .env.example.`);
    this.name = "SettingsError";
  }
}

const proxies = (values: Variables) => values.TRUSTED_PROXY.split(/[\s,]+/).filter(Boolean);

function pair<Name extends string>(name: Name, id: string | undefined, secret: string | undefined) {
  return (id && secret ? { [name]: { id, secret } } : {}) as { [key in Name]?: Credentials };
}

/** What is wrong only in view of another setting. */
function togetherProblems(values: Variables): string[] {
  const problems: string[] = [];
  const isLoopback = loopbackNames.some((name) => name.replace(/[[\]]/g, "") === values.HOST);
  if (!isLoopback && !values.SITE_URL)
    problems.push("SITE_URL must be set when HOST is not loopback: requests for any other host are refused");
  for (const name of ["GITHUB", "GOOGLE", "ORCID"] as const)
    if (Boolean(values[`${name}_ID`]) !== Boolean(values[`${name}_SECRET`]))
      problems.push(`${name}_ID and ${name}_SECRET must be set together`);
  for (const proxy of proxies(values))
    if (!/^[0-9a-f.:]+(\/\d{1,3})?$/i.test(proxy))
      problems.push(`TRUSTED_PROXY has "${proxy}", which is neither an address nor a network`);
  return problems;
}
