import {
  articleSheet,
  evidenceSheet,
  extensionSheet,
  handlingSheet,
  logSheet,
  partySheet,
  reboundSheet,
  recordSheet,
  ruleSheet,
  stepSheet,
} from "./element-sheets.js";
import type { FormSheet } from "./form-sheet.js";
import { closingSheet, itemSheet, justificationSheet, partSheet, unitSheet } from "./item-sheets.js";

/** All sheets that hold data, in the order of the workbook; what others hang on comes first. */
export const formSheets: readonly FormSheet[] = [
  unitSheet,
  itemSheet,
  partSheet,
  stepSheet,
  extensionSheet,
  evidenceSheet,
  justificationSheet,
  closingSheet,
  reboundSheet,
  articleSheet,
  partySheet,
  handlingSheet,
  logSheet,
  ruleSheet,
  recordSheet,
];
