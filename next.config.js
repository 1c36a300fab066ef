/** @type {import("next").NextConfig} */
const config = {
  typedRoutes: false,
  poweredByHeader: false,
  compress: false,
  // The whole page is rendered before anything is sent, title and description included: the front needs it whole anyway.
  htmlLimitedBots: /.*/,
  serverExternalPackages: ["better-sqlite3", "@node-rs/argon2", "pino"],
};

export default config;
