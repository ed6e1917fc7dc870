import type { LocatedFinding, ReportFinding } from "../model/report.js";
import type { Question } from "./conclude.js";
import type { DigestManner } from "./digest-file.js";
import { fails } from "./judge.js";
import { suppressionOf } from "./suppress.js";

export type Scales = Pick<Question, "suppressions" | "failOn"> & Pick<DigestManner, "asOf">;

/** A finding with what sets it aside, and whether it fails the run by itself. */
export function weighed(finding: LocatedFinding, { suppressions, failOn, asOf }: Scales): ReportFinding {
  const suppressed = suppressionOf(finding, suppressions, asOf);
  return { ...finding, suppressed, fails: fails({ severity: finding.severity, suppressed }, failOn) };
}
