import { type Circumstances, type Examined, examineFiles } from "./examine-files.js";
import { filesInHand, type Hand } from "./files-in-hand.js";

/** Everything that an answer depends on. */
export type Examination = Circumstances & Hand;

/** The main job: files in, report out. Reads nothing but what it is given, and no clock. */
export function examine(examination: Examination): Promise<Examined> {
  return examineFiles(examination, filesInHand(examination));
}
