import compat from "@mdn/browser-compat-data" with { type: "json" };
import type { CompatStatement, Identifier, SimpleSupportStatement } from "@mdn/browser-compat-data/types";

/** The oldest Chromium that the page is for: that of Windows 7 in its last years, and of many intranets. */
const oldest = 100;

/** Whether a feature works there as it is, without a flag; what the data does not know counts as old. */
function works(statement: CompatStatement | undefined, prefix = ""): boolean {
  const support = statement?.support.chrome;
  if (!support) return true;

  const all: readonly SimpleSupportStatement[] = Array.isArray(support) ? support : [support];
  return all.some(
    ({
      version_added: added,
      version_removed: removed,
      flags,
      prefix: needed = "",
      alternative_name: other,
    }) =>
      flags === undefined &&
      other === undefined &&
      removed === undefined &&
      needed === prefix &&
      typeof added === "string" &&
      Number.parseFloat(added.replace("≤", "")) <= oldest,
  );
}

type Tree = Readonly<Record<string, Identifier>>;

/** All features of a name anywhere below; one that is old makes the name harmless, for it may be that one. */
function gather(tree: Identifier | Tree, names = new Map<string, boolean>()): Map<string, boolean> {
  for (const [name, inner] of Object.entries(tree)) {
    if (name === "__compat" || name === "__meta") continue;
    const feature = inner as Identifier;
    names.set(name, (names.get(name) ?? false) || works(feature.__compat));
    gather(feature, names);
  }
  return names;
}

const types = gather(compat.css["types"] as Tree);
const members = gather({ ...compat.api, ...compat.javascript["builtins"] } as unknown as Tree);
const elements = { ...compat.svg["elements"], ...compat.html["elements"] } as Tree;
const properties = compat.css["properties"] as Tree;
/** What @page has instead of properties. */
const descriptors = (compat.css["at-rules"] as Tree)["page"] as unknown as Tree;
const vendorPrefix = /^-(?:webkit|moz)-/;

/** What of a style sheet is newer: at-rules, selectors, properties, their values, functions, units, nested rules. */
export function newerInCss(text: string): readonly string[] {
  const plain = text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/"[^"]*"/g, '""');
  const rules = [...plain.matchAll(/@([a-z-]+)/g)].flatMap(([rule, name = ""]) =>
    works((compat.css["at-rules"] as Tree)[name]?.__compat) ? [] : [rule],
  );
  const selectors = [...plain.matchAll(/(?<=[^{};]*)::?([a-z-]+)(?=[^;{}]*\{)/g)].flatMap(
    ([selector, name = ""]) => (works((compat.css["selectors"] as Tree)[name]?.__compat) ? [] : [selector]),
  );
  const declarations = [...plain.matchAll(/(?<=[{;]\s*)(-?[a-z][a-z-]*)\s*:([^;{}]*)(?=[;}])/g)];
  const ofDeclarations = declarations.flatMap(([, name = "", value = ""]) => {
    const [prefix = ""] = vendorPrefix.exec(name) ?? [];
    const property = descriptors[name] ?? properties[name] ?? properties[name.slice(prefix.length)];
    const isPrefixed = declarations.some(([, other]) => other === `-webkit-${name}`);
    const ofName = works(property?.__compat, properties[name] ? "" : prefix) || isPrefixed ? [] : [name];
    // The prefixed property takes the same values.
    if (prefix !== "" || isPrefixed) return ofName;
    const words = [...value.matchAll(/(?<![\w#$.-])[a-z][a-z-]*(?![\w(-])/g)].map(([word]) => word);
    const ofValue = words.filter((word) => !works((property as Tree | undefined)?.[word]?.__compat));
    return [...ofName, ...ofValue.map((word) => `${name}: ${word}`)];
  });
  const functions = [...plain.matchAll(/(?<![\w:-])([a-z][a-z-]*)\(/g)].flatMap(([, name = ""]) =>
    types.get(name) === false ? [`${name}()`] : [],
  );
  const units = plain.match(
    /(?<![\w#-])[\d.]+(?:[dsl]v(?:h|w|i|b|min|max)|cq(?:w|h|i|b|min|max)|r?lh|rcap|rex|ric)\b/g,
  );
  const ranges = plain.match(/@media[^{]*[<>][^{]*/g);
  const nested = plain.match(/[{;]\s*&[^;{]*\{/g);
  return [rules, selectors, ofDeclarations, functions, units ?? [], ranges ?? [], nested ?? []].flat();
}

/** Members that every interface has had for a shorter time. */
export function newerInScript(text: string): readonly string[] {
  return [...text.matchAll(/\.([A-Za-z]\w*)/g)].flatMap(([, name = ""]) =>
    members.get(name) === false ? [name] : [],
  );
}

export function newerInHtml(text: string): readonly string[] {
  const markup = text.replace(/<(style|script)>[\s\S]*?<\/\1>/g, "");
  return [...markup.matchAll(/<([a-z]\w*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/gi)].flatMap(
    ([, element = "", attributes = ""]) => {
      const names = [...attributes.matchAll(/\s([\w:-]+)(?==|\s|$)/g)].map(([, name = ""]) => name);
      const known = { ...compat.html["global_attributes"], ...elements[element] } as Tree;
      return [
        ...(works(elements[element]?.__compat) ? [] : [element]),
        ...names.filter((name) => !works(known[name]?.__compat)).map((name) => `${element} ${name}`),
      ];
    },
  );
}
