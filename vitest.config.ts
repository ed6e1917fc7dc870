import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { schemaValidators } from "./build/schema-validators.mjs";
import { yamlModules } from "./build/yaml-modules.mjs";

/** Runs the commands of every page, which takes as long as all other tests of `npm test`. */
const pages = "test/docs/commands.test.ts";

/** Suites that need programs from outside npm, or minutes, live in test/full and run under `npm run test:full` only. */
export default defineConfig({
  plugins: [yamlModules.vite, schemaValidators.vite],
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // No test changes what another one sees, so that a worker loads the program once.
    isolate: false,
    // Vitest leaves one of them free, which of two is half.
    maxWorkers: availableParallelism(),
    // Without it vitest makes every style sheet empty, the page's too.
    css: true,
    setupFiles: ["test/fixed-seed.ts"],
    projects: [
      {
        extends: true,
        test: {
          name: "fast",
          include: ["test/**/*.test.ts"],
          exclude: ["test/full/**", "test/docs/**"],
          globalSetup: ["test/left-out.ts"],
        },
      },
      { extends: true, test: { name: "docs", include: ["test/docs/**/*.test.ts"], exclude: [pages] } },
      { extends: true, test: { name: "pages", include: [pages] } },
      {
        extends: true,
        test: {
          name: "full",
          include: ["test/full/**/*.test.ts"],
          // It imports JSON without saying so, as only bundlers take it.
          server: { deps: { inline: [/@actions\//] } },
          testTimeout: 900_000,
          hookTimeout: 900_000,
        },
      },
    ],
    coverage: { provider: "v8", include: ["src/**/*.ts"] },
  },
});
