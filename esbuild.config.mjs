import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { parse } from "yaml";

/** A YAML file that the program ships (a built-in campaign, a template) is parsed when the bundle is built. */
const toModule = (text) => `export default ${JSON.stringify(parse(text))};`;

export const yamlModules = {
  esbuild: {
    name: "yaml-modules",
    setup(bundler) {
      bundler.onLoad({ filter: /\.ya?ml$/ }, async ({ path }) => ({
        contents: toModule(await readFile(path, "utf8")),
        loader: "js",
      }));
    },
  },
  vite: {
    name: "yaml-modules",
    transform: {
      filter: { id: /src\/.*\.ya?ml$/ },
      handler: (text) => ({ code: toModule(text), map: null }),
    },
  },
};

/** A style sheet or script that goes into a page as it is; vite knows `?raw` by itself. */
const rawFiles = {
  name: "raw-files",
  setup(bundler) {
    bundler.onResolve({ filter: /\?raw$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.slice(0, -"?raw".length)),
      namespace: "raw",
    }));
    bundler.onLoad({ filter: /.*/, namespace: "raw" }, async ({ path }) => ({
      contents: await readFile(path, "utf8"),
      loader: "text",
    }));
  },
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { metafile } = await build({
    entryPoints: { main: "src/cli/start.ts", index: "src/index.ts" },
    outdir: "dist",
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20.19",
    sourcemap: "linked",
    legalComments: "none",
    // Bundled CommonJS packages (commander, ajv) call `require` for Node's own modules.
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
    },
    plugins: [yamlModules.esbuild, rawFiles],
    logLevel: "warning",
    metafile: true,
  });

  // Chunks carry hashes in their names: those of an earlier build would stay, and be packed.
  const built = new Set(Object.keys(metafile.outputs));
  const present = (await readdir("dist", { withFileTypes: true })).filter((entry) => entry.isFile());
  const stale = present.map(({ name }) => `dist/${name}`).filter((path) => !built.has(path));
  await Promise.all(stale.map((path) => rm(path, { force: true })));
}
