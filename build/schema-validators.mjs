import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { _ } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";

/** What may be imported of a schema beside itself, by what stands behind its name. */
const kinds = { validator: toValidator, wordless: toWordless };
const query = /\?(validator|wordless)$/;
const formats = fileURLToPath(new URL("../src/read/schema-formats.ts", import.meta.url));

/**
 * `$data` stays off (CVE-2025-69873). `strictRequired` is off for conditions whose fields stand outside them;
 * a contact or a title may be a text or a mapping.
 */
const options = {
  allErrors: true,
  messages: false,
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
  // What they do is ours to say, at run time; here only their names count.
  formats: { date: () => true, "date-or-month": () => true },
  code: { source: true, esm: true, formats: _`formats` },
};

const named = new Set(["properties", "$defs"]);

const words = new Set(["title", "description", "examples", "enumDescriptions", "defaultSnippets"]);

/** A schema without what only people read: the code that comes of it would carry it along. */
function withoutWords(schema) {
  if (Array.isArray(schema)) return schema.map(withoutWords);
  if (typeof schema !== "object" || schema === null) return schema;

  const kept = Object.entries(schema).filter(([key]) => !words.has(key));
  return Object.fromEntries(
    kept.map(([key, value]) => [key, named.has(key) ? mapValues(value, withoutWords) : withoutWords(value)]),
  );
}

function mapValues(record, change) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

async function wordlessSchema(path) {
  return withoutWords(JSON.parse(await readFile(path, "utf8")));
}

/** `import schema from "….schema.json?wordless"`: the schema without what only people read. */
async function toWordless(path) {
  return parsedAtStart(await wordlessSchema(path));
}

/** By JSON.parse, in half the time that an object literal takes. */
function parsedAtStart(value) {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
}

/** `import errorsOf from "….schema.json?validator"`: ajv compiles the schema when the bundle is built, never at run time. */
async function toValidator(path) {
  const ajv = new Ajv2020(options);
  const validate = ajv.compile(await wordlessSchema(path));
  const code = standalone.default(ajv, validate).replace(/export default \w+;/, "");
  return [
    `import { formats } from ${JSON.stringify(formats)};`,
    code,
    "export default (value) => (validate(value) ? [] : validate.errors);",
  ].join("\n");
}

export const schemaValidators = {
  esbuild: {
    name: "schema-validators",
    setup(bundler) {
      bundler.onResolve({ filter: query }, ({ path, resolveDir }) => ({
        path: resolve(resolveDir, path.replace(query, "")),
        namespace: query.exec(path)[1],
      }));
      for (const [namespace, toModule] of Object.entries(kinds)) {
        bundler.onLoad({ filter: /./, namespace }, async ({ path }) => ({
          contents: await toModule(path),
          loader: "js",
          resolveDir: dirname(formats),
        }));
      }
      bundler.onLoad({ filter: /\.schema\.json$/, namespace: "file" }, async ({ path }) => ({
        contents: parsedAtStart(JSON.parse(await readFile(path, "utf8"))),
        loader: "js",
      }));
    },
  },
  vite: {
    name: "schema-validators",
    enforce: "pre",
    resolveId: {
      filter: { id: query },
      // An id that does not end in `.json`, or it would be read as such.
      handler: (source, importer) => resolve(dirname(importer), source.replace(query, ".$1.js")),
    },
    load: {
      filter: { id: /\.schema\.json\.(validator|wordless)\.js$/ },
      handler: (id) => {
        const [, path, kind] = /^(.*)\.(validator|wordless)\.js$/.exec(id);
        return kinds[kind](path);
      },
    },
  },
};
