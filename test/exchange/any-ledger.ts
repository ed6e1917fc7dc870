import fc, { type Arbitrary } from "fast-check";
import ledgerSchema from "../../schemas/ledger.schema.json" with { type: "json" };
import type { JsonObject, JsonValue } from "../../src/exchange/form/record.js";

/** Ledgers of the whole schema: every field that it knows may occur, with texts that are hard on spreadsheets. */
type Node = {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: JsonValue;
  readonly enum?: readonly JsonValue[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
};

const root: Node & { readonly $defs: Readonly<Record<string, Node>> } = ledgerSchema;

const hard = [
  "=1+1",
  "+86",
  "@SUM(A1)",
  "#N/A",
  "#REF!",
  "_x0041_",
  "017",
  "1e5",
  "12.50",
  "20180608",
  "2018-06-08",
  "TRUE",
  "null",
  "～",
  "一，二；三、四",
  'a"b',
  "第一行\n第二行",
  "制表\t符",
  "回车\r\n换行",
  "<b>&amp;</b>",
  "\u0007响铃",
  "\uFFFE",
  "𠮷野家",
  "张　三",
  "# 不是注释",
  "- 无",
  "键: 值",
  "规定事项",
  "阿卜杜拉·某",
];

const text = fc
  .oneof(
    fc.constantFrom(...hard),
    fc.string({ unit: "grapheme", maxLength: 12 }),
    fc.string({ unit: "binary", maxLength: 6 }),
  )
  .map((some) => some.replace(/\p{Surrogate}/gu, "").trim())
  .filter((some) => /[^\s\u00ad\u200b-\u200f\u2060\ufeff]/u.test(some));

const day = fc
  .date({ min: new Date("1890-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Draws a value of any node of the schema. */
function anyOf(node: Node): Arbitrary<JsonValue> {
  if (node.$ref !== undefined) {
    const target = root.$defs[node.$ref.replace("#/$defs/", "")];
    if (!target) throw new Error(`no ${node.$ref}`);
    return anyOf(target);
  }
  if (node.const !== undefined) return fc.constant(node.const);
  if (node.enum) return fc.constantFrom(...node.enum);
  const [type, other] = typeof node.type === "string" ? [node.type] : (node.type ?? []);
  if (other !== undefined) return fc.oneof(text, anyObject(node));
  switch (type) {
    case "object":
      return anyObject(node);
    case "array":
      return fc.array(anyOf(node.items ?? {}), { maxLength: 3 });
    case "integer":
      return fc.integer({ min: node.minimum ?? 0, max: node.maximum ?? 999 });
    default:
      return anyText(node);
  }
}

function anyText({ format, pattern = "" }: Node): Arbitrary<string> {
  if (format === "date") return day;
  if (format === "date-or-month")
    return fc.oneof(
      day,
      day.map((date) => date.slice(0, 7)),
    );
  const hex = fc.string({ unit: fc.constantFrom(..."0123456789abcdefABCDEF"), minLength: 64, maxLength: 64 });
  if (pattern.startsWith("^sha256")) return hex.map((digits) => `sha256:${digits}`);
  if (pattern.includes("{64}")) return hex;
  if (pattern.startsWith("^[0-9]+"))
    return fc.constantFrom("12.50", "0", "0003.10", "12345678901234567890.00");
  return text;
}

function anyObject({ properties = {}, required = [] }: Node): Arbitrary<JsonObject> {
  const fields = Object.entries(properties).map(([key, node]) => [key, anyOf(node)] as const);
  return fc.record(Object.fromEntries(fields), { requiredKeys: [...required] }) as Arbitrary<JsonObject>;
}

/** Ids are unique, as `identity/unique-item` and the workbook's keys ask. */
export const anyLedger: Arbitrary<JsonObject> = anyObject(root).map((ledger) => {
  const numbered = (key: string) => {
    const list = ledger[key];
    return Array.isArray(list)
      ? { [key]: list.map((one, index) => ({ ...one, id: `${one.id}·${index}` })) }
      : {};
  };
  return { ...ledger, ...numbered("items"), ...numbered("rules") };
});

/** Paths of all fields that hold a single value or a list of texts, without the numbers of list elements. */
export function leavesOf(node: Node = root, path: readonly string[] = []): string[] {
  const target = node.$ref === undefined ? node : root.$defs[node.$ref.replace("#/$defs/", "")];
  if (!target) throw new Error(`no ${node.$ref}`);
  const inner = Object.entries(target.properties ?? {}).flatMap(([key, one]) =>
    leavesOf(one, [...path, key]),
  );
  const own = target.type === "object" || target.type === "array" ? [] : [path.join(".")];
  if (target.type !== "array") return [...own, ...inner];

  const elements = leavesOf(target.items ?? {}, [...path, "*"]);
  return elements.length === 1 && elements[0] === [...path, "*"].join(".") ? [path.join(".")] : elements;
}
