import type { Report } from "../model/report.js";
import { type Circumstances, examineFiles } from "./examine-files.js";
import { filesInHand, type Hand } from "./files-in-hand.js";
import type { Refusal } from "./settle-campaign.js";
import { wholeReport } from "./whole-report.js";

/** Everything that an answer depends on. */
export type Examination = Circumstances & Hand;

/** The main job: files in, report out. Reads nothing but what it is given, and no clock. */
export async function examine(
  examination: Examination,
): Promise<{ readonly report: Report } | { readonly refusal: Refusal }> {
  const examined = await examineFiles(examination, filesInHand(examination));
  return "refusal" in examined ? examined : { report: wholeReport(examined.report) };
}
