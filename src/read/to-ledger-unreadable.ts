import { unitCode } from "../model/ids.js";
import type { UnreadableLedger } from "../model/source.js";
import { rootOf } from "../text/place.js";
import { child, day, fieldsAt, text, word } from "./fields.js";
import { levels } from "./to-ledger.js";

/** What can still be made out of a ledger of a wrong shape, so that its unit is not counted as silent. */
export function toUnreadableLedger(file: string, value: unknown): UnreadableLedger {
  const fields = fieldsAt(rootOf(file), value);
  const unit = child(fields, "unit");
  const report = child(fields, "report");
  const code = unit && text(unit, "code");
  return {
    file,
    unit: code === undefined ? undefined : unitCode(code),
    name: unit && text(unit, "name"),
    level: unit && word(unit, "level", levels),
    submittedOn: report && day(report, "submitted_on"),
  };
}
