import path from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    alias: [
      { find: "server-only", replacement: path.resolve("tests/empty.ts") },
      { find: /^@\//, replacement: `${path.resolve(".")}/` },
    ],
  },
  test: {
    include: ["**/*.test.ts", "**/*.test.tsx"],
    exclude: ["node_modules", "e2e", ".next", ".build", "data", ...(process.env["LONG"] ? [] : ["**/*.long.test.ts"])],
    // Machines are noisy: a slow test is not a wrong one, so there is one limit for all, which only a hanging one meets.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    globalSetup: "tests/folder.ts",
    pool: "forks",
    maxWorkers: 2,
    // Modules are loaded once a worker, which halves the work. Nothing in them depends on the test before: what they keep is kept by
    // its content, and each test has a database of its own.
    isolate: false,
  },
});
