import { readFile } from "node:fs/promises";

const examples = /^ {2}examples: \[\n[\s\S]*?^ {2}\],\n/m;

/**
 * The program without the examples of the rules, which only tests and the generated pages read: they would be a sixth
 * of what it loads at its start. The public API keeps them.
 */
export const withoutExamples = {
  name: "without-examples",
  setup(bundler) {
    bundler.onLoad({ filter: /src\/rules\/[a-z]+\/[a-z-]+\.ts$/ }, async ({ path }) => {
      const code = await readFile(path, "utf8");
      if (!/\bexamples:/.test(code)) return undefined;
      if (!examples.test(code)) throw new Error(`${path}: examples that are not laid out as biome does`);

      return { contents: code.replace(examples, "  examples: [],\n"), loader: "ts" };
    });
  },
};
