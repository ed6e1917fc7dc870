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

function toParsed(file: string, text: string, reading: ProfileReading): ParsedYaml {
  const { spanOf, firstKeyOf, pointerAt, cutOff, misleading } = reading;
  const faults = cutOff.flatMap((span) => commentBehind(text, span));
  let value: unknown = reading.value;
  return {
    document: {
      file,
      text,
      get value() {
        value ??= valueIn(text);
        return value;
      },
      forget: () => {
        value = undefined;
      },
      spanOf,
      firstKeyOf,
      misleading,
    },
    sound: true,
    problems: faults.map((fault) => toProblem(fault, file, pointerAt(offsetOfNode(fault)))),
  };
}

/** Of a text that was read before. */
function valueIn(text: string): unknown {
  const reading = readProfile(text);
  if (reading instanceof Declined) throw reading;
  return reading.value;
}
