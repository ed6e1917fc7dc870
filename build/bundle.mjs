import { createHash } from "node:crypto";
import { basename, join } from "node:path";
import { build, transform } from "esbuild";
import { laterModules, laterPackages } from "./later-modules.mjs";
import { leanRules } from "./lean-rules.mjs";
import { rawFiles } from "./raw-files.mjs";
import { schemaValidators } from "./schema-validators.mjs";
import { tableWidths } from "./table-widths.mjs";
import { yamlModules } from "./yaml-modules.mjs";

const data = [yamlModules.esbuild, schemaValidators.esbuild, rawFiles];
const common = {
  bundle: true,
  outdir: "dist",
  platform: "node",
  target: "node20.19",
  legalComments: "none",
  logLevel: "warning",
  write: false,
};

const minified = { minifyWhitespace: true, minifySyntax: true };

/**
 * `dist/main.cjs`, which `bin/taizhang.js` runs, `dist/worker.cjs`, which a thread runs by `bin/worker.js`,
 * `dist/further.cjs` for commands that are seldom run, what these share, and the files that they load when a package is
 * first used. Names stay as they are, for the stack that `--debug` shows.
 */
export async function bundleProgram() {
  const { plugin, entryPoints } = laterModules();
  const rules = leanRules();
  // esbuild divides modules alone among files.
  const parts = await build({
    ...common,
    entryPoints: { main: "src/cli/start.ts", worker: "src/cli/node-worker.ts" },
    chunkNames: "[name]-[hash]",
    format: "esm",
    splitting: true,
    outExtension: { ".js": ".cjs" },
    plugins: [plugin, rules.plugin, ...data],
    metafile: true,
  });
  const later = await build({
    ...common,
    ...minified,
    entryPoints,
    format: "cjs",
    outExtension: { ".js": ".cjs" },
    plugins: [tableWidths, laterModules(laterPackages).plugin, rules.plugin, ...data],
  });
  const unmarked = [
    ...(await Promise.all(parts.outputFiles.map(toCommonJs))),
    ...later.outputFiles.map(({ path, text }) => ({ path, text: toAscii(text) })),
    await toCommonJs({ path: join(common.outdir, "rationales.cjs"), text: rules.rationalesModule() }),
  ];
  return { files: marked(unmarked), inputs: Object.keys(parts.metafile.inputs) };
}

/** What `src/cli/cache/build-mark.ts` says becomes the hash of all that was built. */
function marked(files) {
  const hash = createHash("sha256");
  for (const { path, text } of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    hash.update(`${basename(path)}\n${text.length}\n${text}\n`);
  }
  const mark = hash.digest("hex");
  return files.map(({ path, text }) => ({ path, text: text.replaceAll("the mark of the build", mark) }));
}

/** CommonJS starts faster than modules do. */
async function toCommonJs({ path, text }) {
  const { code } = await transform(text, {
    ...minified,
    format: "cjs",
    supported: { "dynamic-import": false },
  });
  return { path, text: toAscii(code) };
}

/** `dist/index.js`, the public API. */
export async function bundleApi() {
  const { outputFiles } = await build({
    ...common,
    entryPoints: { index: "src/index.ts" },
    format: "esm",
    sourcemap: "linked",
    // Bundled packages of CommonJS call `require` for Node's own modules.
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
    },
    plugins: data,
  });
  return outputFiles.map(({ path, text }) => ({ path, text }));
}

/**
 * Code in ASCII, which is read and compiled in half the time. esbuild escapes what is in strings; what it leaves in
 * regular expressions means the same when it is escaped.
 */
function toAscii(code) {
  return code.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
