import { mutate } from "./mutate.js";
import { seeded } from "./random.js";
import { writeDocument } from "./write-yaml.js";

/** Texts to compare the readers on; the same for the same seed. */
export function* generated(seed: number, count: number): Generator<string> {
  const random = seeded(seed);
  for (let left = count; left > 0; left -= 1) yield writeDocument(random);
}

export function* mutants(seed: number, count: number): Generator<string> {
  const random = seeded(seed);
  for (let left = count; left > 0; left -= 1) yield mutate(random, writeDocument(random));
}

/** Some lines of a file, so that mutants of long files are short. */
export function* excerptMutants(seed: number, count: number, files: readonly string[]): Generator<string> {
  const random = seeded(seed);
  for (let left = count; left > 0; left -= 1) {
    const lines = (files[random.below(files.length)] ?? "").split("\n");
    const from = random.below(lines.length);
    yield mutate(random, withoutMargin(lines.slice(from, from + 5 + random.below(15))).join("\n"));
  }
}

/** Lines as far as they are indented no less than the first, moved to the left margin. */
function withoutMargin(lines: readonly string[]): readonly string[] {
  const margin = /^ */.exec(lines[0] ?? "")?.[0] ?? "";
  const end = lines.findIndex((line) => !line.startsWith(margin));
  return lines.slice(0, end === -1 ? undefined : end).map((line) => line.slice(margin.length));
}
