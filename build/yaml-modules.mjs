import { readFile } from "node:fs/promises";
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
