/** @type {import("next").NextConfig} */
const config = {
  typedRoutes: false,
  poweredByHeader: false,
  compress: false,
  serverExternalPackages: ["better-sqlite3", "@node-rs/argon2", "pino"],
};

export default config;
