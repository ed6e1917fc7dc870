import { commentBehind } from "./comment-behind.js";
import { type ParsedYaml, parseYaml } from "./parse-yaml.js";
import { Declined } from "./profile/cursor.js";
import { type ProfileReading, readProfile } from "./profile/read-profile.js";
import type { Reader } from "./reader.js";
import { offsetOfNode, toProblem } from "./yaml-fault.js";

/** Parses a text as one YAML document of the strict profile. Both readers give the same answer. */
export function parseDocument(file: string, text: string, reader: Reader): ParsedYaml {
  const reading = reader === "yaml" ? undefined : readProfile(text);
  return reading === undefined || reading instanceof Declined
    ? parseYaml(file, text)
    : toParsed(file, text, reading);
}

function toParsed(
  file: string,
  text: string,
  { value, spanOf, pointerAt, cutOff, misleading }: ProfileReading,
): ParsedYaml {
  const faults = cutOff.flatMap((span) => commentBehind(text, span));
  return {
    document: { file, text, value, spanOf, misleading },
    sound: true,
    problems: faults.map((fault) => toProblem(fault, file, pointerAt(offsetOfNode(fault)))),
  };
}
