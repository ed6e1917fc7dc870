import type { OptionName } from "../phrases/help-phrases.js";

export const manners: readonly OptionName[] = ["lang", "quiet", "debug", "help"];
export const looks: readonly OptionName[] = ["ascii", "color", "noColor"];
export const reading: readonly OptionName[] = [
  "asOf",
  "unit",
  "campaign",
  "config",
  "perFile",
  "stdinFilename",
  "maxFileSize",
  "reader",
  "jobs",
  "cache",
  "noCache",
];
export const inquiring: readonly OptionName[] = ["printConfig", "listFiles"];
export const printing: readonly OptionName[] = ["format", "output", "force", ...manners];
/** Of what may be published. */
export const publishing: readonly OptionName[] = ["public", "noPublic"];
/** What commands that answer with a report have in common. */
export const reporting = [...looks, ...printing, ...publishing, ...inquiring];
export const judging: readonly OptionName[] = ["failOn", "maxWarnings"];
export const exempting: readonly OptionName[] = ["baseline", "noBaseline"];
/** Reading of a command that says by itself which unit it is about. */
export const readingAlone = reading.filter(
  (name) => name !== "unit" && name !== "asOf" && name !== "perFile",
);
