import type { LocatedFinding, ReportFinding } from "../model/report.js";
import type { Question } from "./conclude.js";
import type { DigestManner } from "./digest-file.js";
import { fails } from "./judge.js";
import { type ExemptionsOf, suppressionIn } from "./suppress.js";

export type Scales = Pick<Question, "failOn"> &
  Pick<DigestManner, "asOf"> & { readonly exemptionsOf: ExemptionsOf };

/** A finding with what sets it aside, and whether it fails the run by itself. */
export function weighed(finding: LocatedFinding, { exemptionsOf, failOn, asOf }: Scales): ReportFinding {
  const suppressed = suppressionIn(exemptionsOf(finding), asOf);
  return { ...finding, suppressed, fails: fails({ severity: finding.severity, suppressed }, failOn) };
}
