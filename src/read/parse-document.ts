import { type ParsedYaml, parseYaml } from "./parse-yaml.js";
import { Declined } from "./profile/cursor.js";
import { readProfile } from "./profile/read-profile.js";
import type { Reader } from "./reader.js";

/** Parses a text as one YAML document of the strict profile. Both readers give the same answer. */
export function parseDocument(file: string, text: string, reader: Reader): ParsedYaml {
  const reading = reader === "yaml" ? undefined : readProfile(text);
  if (reading === undefined || reading instanceof Declined) return parseYaml(file, text);

  return { document: { file, text, ...reading }, sound: true, problems: [] };
}
