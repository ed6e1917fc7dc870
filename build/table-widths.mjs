import { fileURLToPath } from "node:url";

const widths = fileURLToPath(new URL("../src/text/display-width.ts", import.meta.url));

/** cli-table3 measures with our measure, which takes the short way for plain text, and not with a string-width of its own. */
export const tableWidths = {
  name: "table-widths",
  setup(bundler) {
    bundler.onResolve({ filter: /^string-width$/ }, ({ importer, path }) =>
      importer.includes("cli-table3") ? { path, namespace: "table-widths" } : undefined,
    );
    bundler.onLoad({ filter: /./, namespace: "table-widths" }, () => ({
      contents: `module.exports = require(${JSON.stringify(widths)}).displayWidth;`,
      resolveDir: ".",
    }));
  },
};
