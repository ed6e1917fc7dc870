import type { Localized } from "../../language/locale.js";
import type { Status } from "../../model/assessment.js";
import { reportPhrases } from "../../phrases/report-phrases.js";

/** A status in the words of reports. */
export const statusWords: Readonly<Record<Status, Localized<string>>> = {
  rectified: words("rectified"),
  in_progress: words("in_progress"),
  unrectifiable: words("unrectifiable"),
  unaccounted: words("unaccounted"),
  withdrawn: words("withdrawn"),
};

function words(status: Status): Localized<string> {
  return { en: reportPhrases.en.status[status], "zh-CN": reportPhrases["zh-CN"].status[status] };
}
