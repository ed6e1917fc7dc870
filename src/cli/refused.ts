import type { Refusal } from "../report/settle-campaign.js";
import { JobError } from "./errors.js";
import type { Inputs } from "./gather-inputs.js";
import { findingLines } from "./problem-lines.js";

/** Why the files cannot be judged together, or by no campaign. */
export function refused(refusal: Refusal, { locale }: Inputs): JobError {
  switch (refusal.reason) {
    case "broken_campaign":
      return new JobError(
        { problem: "broken_campaign", file: refusal.file },
        { lines: findingLines(refusal.findings, locale), locale },
      );
    case "several_campaigns":
      return new JobError({ problem: "several_campaigns", campaigns: refusal.campaigns }, { locale });
    case "same_id":
      return new JobError({ problem: "same_campaign_id", id: refusal.id, files: refusal.files }, { locale });
  }
}
