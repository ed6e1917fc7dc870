import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import type { Log } from "sarif";

const require = createRequire(import.meta.url);
/** The schema of SARIF 2.1.0 as Microsoft publishes it on npm; a draft-04 one, of which only the frame is old. */
const path = require.resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync(path, "utf8"));

/** The characters of RFC 3986, a percent sign only before two hex digits. */
const reference = /^(?:[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*$/;
const uri = /^[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*$/;

const ajv = new Ajv({
  strict: false,
  // Its patterns are no Unicode ones.
  unicodeRegExp: false,
  formats: { uri, "uri-reference": reference, "date-time": true },
});
const isLog = ajv.compile<Log>(schema);

/** A SARIF log read again, held against the schema. */
export function readSarif(text: string): Log {
  const value: unknown = JSON.parse(text);
  if (!isLog(value)) throw new Error(ajv.errorsText(isLog.errors?.slice(0, 5)));
  return value;
}
