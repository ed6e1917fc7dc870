import type { LeftOutReason } from "../../phrases/inquiry-phrases.js";

/** With the path of an ignore file as reports show it. */
export function shownReason(reason: LeftOutReason, show: (path: string) => string): LeftOutReason {
  return reason.reason === "gitignore" ? { ...reason, file: show(reason.file) } : reason;
}
