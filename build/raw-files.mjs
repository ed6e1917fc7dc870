import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** A style sheet or script that goes into a page as it is; vite knows `?raw` by itself. */
export const rawFiles = {
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
