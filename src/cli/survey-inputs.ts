import { type Survey, survey } from "../report/survey.js";
import { circumstancesOf, type Question } from "./circumstances.js";
import { evidenceGatherer } from "./gather-evidence.js";
import type { Inputs } from "./gather-inputs.js";
import { refused } from "./refused.js";
import type { Settings } from "./settings.js";
import { sourcesAtHand } from "./sources-at-hand.js";

/** The ledgers themselves, for what a report does not hold. What could not be read has been said by `examineInputs`. */
export async function surveyInputs(settings: Settings, question: Question, inputs: Inputs): Promise<Survey> {
  const surveyed = await survey({
    ...circumstancesOf(settings, question, inputs),
    sources: await sourcesAtHand(inputs),
    gatherEvidence: evidenceGatherer(inputs.disk, inputs.surroundings.base),
  });
  if ("refusal" in surveyed) throw refused(surveyed.refusal, inputs);
  return surveyed.survey;
}
