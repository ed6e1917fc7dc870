import { type Survey, survey } from "../report/survey.js";
import type { Invocation } from "./command.js";
import { examinationOf, type Question, refused } from "./examine-inputs.js";
import type { Inputs } from "./gather-inputs.js";
import type { Settings } from "./settings.js";

/** The ledgers themselves, for what a report does not hold. What could not be read has been said by `examineInputs`. */
export async function surveyInputs(
  invocation: Invocation,
  settings: Settings,
  question: Question,
  inputs: Inputs,
): Promise<Survey> {
  const surveyed = await survey(examinationOf(invocation, settings, question, inputs));
  if ("refusal" in surveyed) throw refused(surveyed.refusal, inputs);
  return surveyed.survey;
}
