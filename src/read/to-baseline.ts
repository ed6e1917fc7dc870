import type { BaselineEntry } from "../model/baseline.js";
import { itemId, unitCode } from "../model/ids.js";
import type { LocatedDocument } from "../text/located-document.js";
import { rootOf } from "../text/place.js";
import { certain, children, day, type Fields, fieldsAt, requiredText, text } from "./fields.js";
import { isRuleId } from "./to-config.js";

/**
 * The entries of a `taizhang.baseline.yaml`, in its order. `value` is what `checkSchema` made of a document in which it
 * found nothing wrong. Whether their rules exist is for the caller to say.
 */
export function toBaseline(document: LocatedDocument, value: unknown): readonly BaselineEntry[] {
  return children(fieldsAt(rootOf(document.file), value), "findings").map(toEntry);
}

function toEntry(fields: Fields): BaselineEntry {
  const unit = text(fields, "unit");
  const item = text(fields, "item");
  const rule = requiredText(fields, "rule");
  return {
    kind: "baseline",
    place: fields.place,
    unit: unit === undefined ? undefined : unitCode(unit),
    item: item === undefined ? undefined : itemId(item),
    rule: certain(isRuleId(rule) ? rule : undefined, "rule"),
    fingerprint: requiredText(fields, "fingerprint"),
    approvedBy: text(fields, "approved_by"),
    expires: day(fields, "expires"),
    writtenOn: certain(day(fields, "written_on"), "written_on"),
  };
}
