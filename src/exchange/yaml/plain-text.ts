import { lossInText } from "../../read/lossy-scalar.js";

const day = /^\d{4}-\d{2}(-\d{2})?$/;
const word = /^[A-Za-z][A-Za-z0-9_-]*$/;
/** Prose in Chinese that no reader of YAML stumbles over, this one included: no colon of any width, no ` #`. */
const prose =
  /^[\p{Script=Han}〔《“（][\p{Script=Han}A-Za-z0-9，。、；“”（）〔〕《》·—/%-]*(?: [\p{Script=Han}A-Za-z0-9，。、；“”（）〔〕《》·—/%-]+)*$/u;

/** Whether a text may stand without quotes: every reader of YAML, old ones too, reads it as this text. */
export function isPlain(text: string): boolean {
  if (day.test(text)) return true;
  return (word.test(text) || prose.test(text)) && text !== "null" && lossInText(text, text) === undefined;
}
