import { readFile } from "node:fs/promises";

const rule = /src\/rules\/[a-z]+\/[a-z-]+\.ts$/;
const examples = /^ {2}examples: \[\n[\s\S]*?^ {2}\],\n/m;
const rationale = /^ {2}rationale: (\{\n[\s\S]*?^ {2}\}),\n/m;
const id = /^ {2}id: ("[a-z/-]+"),\n/m;

/**
 * The program without the examples of the rules, which only tests and the generated pages read: they would be a sixth
 * of what it loads at its start. Their rationales, a tenth, are in a file of their own. The public API keeps both.
 */
export function leanRules() {
  const rationales = new Map();

  const plugin = {
    name: "lean-rules",
    setup(bundler) {
      bundler.onLoad({ filter: rule }, async ({ path }) => {
        const code = await readFile(path, "utf8");
        if (!/\brationale:/.test(code)) return undefined;

        const [, text] = rationale.exec(code) ?? [];
        const [, name] = id.exec(code) ?? [];
        if (!text || !name || !examples.test(code))
          throw new Error(`${path}: a rule that is not laid out as biome does`);

        const bare = code.replace(examples, "  examples: [],\n");
        if (!isLiteral(text)) return { contents: bare, loader: "ts" };

        rationales.set(name, text);
        const lean = bare.replace(rationale, `  get rationale() {\n    return rationaleOf(${name});\n  },\n`);
        return { contents: `import { rationaleOf } from "rationales";\n${lean}`, loader: "ts" };
      });
      bundler.onResolve({ filter: /^rationales$/ }, ({ path }) => ({ path, namespace: "rationales" }));
      bundler.onLoad({ filter: /./, namespace: "rationales" }, () => ({
        contents: [
          'const file = "./rationales.cjs";',
          "let loaded;",
          "export function rationaleOf(id) {",
          "  loaded ??= require(file).rationales;",
          "  return loaded[id];",
          "}",
        ].join("\n"),
        loader: "js",
      }));
    },
  };

  /** `dist/rationales.cjs`, once all rules have been read. */
  const rationalesModule = () => {
    const members = Array.from(rationales, ([name, text]) => `${name}: ${text}`).sort();
    return `exports.rationales = {\n${members.join(",\n")}\n};\n`;
  };
  return { plugin, rationalesModule };
}

/** What names a value of its file stays there. */
function isLiteral(text) {
  try {
    return Boolean(new Function(`return ${text}`)());
  } catch {
    return false;
  }
}
