import { build } from "esbuild";
import { laterModules } from "./later-modules.mjs";
import { rawFiles } from "./raw-files.mjs";
import { schemaValidators } from "./schema-validators.mjs";
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

/**
 * `dist/main.cjs`, which `bin/taizhang.js` runs, the files that it loads later, and `dist/worker.cjs`, what a thread
 * runs by `bin/worker.js`. CommonJS starts faster than modules do. Names stay as they are, for the stack that `--debug` shows.
 */
export async function bundleProgram() {
  const forProgram = {
    ...common,
    format: "cjs",
    outExtension: { ".js": ".cjs" },
    minifyWhitespace: true,
    minifySyntax: true,
  };
  const { plugin, entryPoints } = laterModules();
  const main = await build({
    ...forProgram,
    entryPoints: { main: "src/cli/start.ts" },
    plugins: [plugin, ...data],
    metafile: true,
  });
  const worker = await build({
    ...forProgram,
    entryPoints: { worker: "src/cli/node-worker.ts" },
    plugins: [plugin, ...data],
  });
  const later = await build({ ...forProgram, entryPoints, plugins: data });
  const files = [...main.outputFiles, ...later.outputFiles, ...worker.outputFiles].map(({ path, text }) => ({
    path,
    text: toAscii(text),
  }));
  return { files, inputs: Object.keys(main.metafile.inputs) };
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
