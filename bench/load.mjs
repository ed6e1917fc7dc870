import { rm } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { rawFiles } from "../build/raw-files.mjs";
import { schemaValidators } from "../build/schema-validators.mjs";
import { yamlModules } from "../build/yaml-modules.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));

/** A module of this repository's TypeScript, bundled where its packages are found. */
export async function load(path) {
  const outfile = `${root}node_modules/.cache/taizhang/${process.pid}-${path.replace(/\W/g, "-")}.mjs`;
  await build({
    entryPoints: [root + path],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20.19",
    packages: "external",
    plugins: [yamlModules.esbuild, schemaValidators.esbuild, rawFiles],
    // Where the module lies, and not its bundle.
    define: { "import.meta.url": JSON.stringify(pathToFileURL(root + path).href) },
    logLevel: "warning",
  });
  try {
    return await import(outfile);
  } finally {
    await rm(outfile, { force: true });
  }
}
