import fc from "fast-check";
import { expect, test } from "vitest";
import type { HeldDigest } from "../../src/model/digest.js";
import { severities } from "../../src/model/finding.js";
import type { LocatedFinding } from "../../src/model/report.js";
import { countKinds, countsOf, countsTogether, countsWithin } from "../../src/report/finding-counts.js";
import { weighed } from "../../src/report/weigh-finding.js";
import { day } from "../rules/example.js";

const findings = fc.array(
  fc.record({
    rule: fc.constantFrom("dates/a", "dates/b", "set/c") satisfies fc.Arbitrary<LocatedFinding["rule"]>,
    severity: fc.constantFrom(...severities),
  }),
);

const located = (kinds: readonly Pick<LocatedFinding, "rule" | "severity">[]): LocatedFinding[] =>
  kinds.map(({ rule, severity }) => ({
    rule,
    severity,
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    sourceLine: null,
    byteColumn: 1,
    endByteColumn: 1,
    message: "",
    remedy: "",
    file: "a.yaml",
    pointer: "",
    unit: null,
    item: null,
    facts: {},
    fingerprint: "",
  }));

const digestOf = (found: readonly LocatedFinding[], isCounted: boolean): HeldDigest => ({
  file: { path: "a.yaml", kind: "ledger", unit: null, sha256: "", readable: true },
  content: { kind: "other" },
  items: [],
  findings: found,
  ...(isCounted && { kinds: countKinds(found) }),
});

test("findings counted where they are digested come to what they come to one by one", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(findings.map(located), fc.boolean())),
      findings.map(located),
      fc.constantFrom(...severities, "never" as const),
      (files, others, failOn) => {
        const digests = files.map(([found, isCounted]) => digestOf(found, isCounted));
        const all = [...files.flatMap(([found]) => found), ...others];
        const scales = { failOn, asOf: day("2018-06-09"), exemptionsOf: () => [] };
        const oneByOne = countsTogether(countsOf(all.map((finding) => weighed(finding, scales))));
        expect(countsWithin(digests, others, failOn)).toEqual(oneByOne);
      },
    ),
  );
});
