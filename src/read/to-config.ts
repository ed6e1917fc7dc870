import { locales } from "../language/locale.js";
import type { Config, FailOn, SuppressionEntry } from "../model/config.js";
import { type RuleId, type Severity, severities } from "../model/finding.js";
import { itemId, unitCode } from "../model/ids.js";
import type { LocatedDocument } from "../text/located-document.js";
import { rootOf } from "../text/place.js";
import { byteCount } from "./byte-count.js";
import {
  certain,
  child,
  children,
  day,
  type Fields,
  fieldsAt,
  requiredText,
  text,
  texts,
  word,
  yesOrNo,
} from "./fields.js";

const failOns: readonly FailOn[] = [...severities, "never"];
const ruleLevels: readonly (Severity | "off")[] = [...severities, "off"];

/**
 * The typed `taizhang.config.yaml`. `value` is what `checkSchema` made of a document in which it found nothing wrong.
 * Whether its rules exist is for the caller to say.
 */
export function toConfig(document: LocatedDocument, value: unknown): Config {
  const fields = fieldsAt(rootOf(document.file), value);
  return {
    place: fields.place,
    campaign: text(fields, "campaign"),
    ledgers: texts(fields, "ledgers"),
    ignore: texts(fields, "ignore"),
    gitignore: yesOrNo(fields, "gitignore"),
    locale: word(fields, "locale", locales),
    failOn: word(fields, "fail_on", failOns),
    cache: text(fields, "cache"),
    maxFileSize: byteCount(text(fields, "max_file_size") ?? ""),
    rules: toRuleLevels(child(fields, "rules")),
    suppressions: children(fields, "suppressions").map(toSuppression),
    publicKeep: publicKeep(child(fields, "public")),
  };
}

function publicKeep(fields: Fields | undefined): readonly string[] {
  return fields ? texts(fields, "keep") : [];
}

function toRuleLevels(rules: Fields | undefined): ReadonlyMap<RuleId, Severity | "off"> {
  if (!rules) return new Map();

  const ids = Object.keys(rules.values).filter(isRuleId);
  return new Map(ids.map((id) => [id, certain(word(rules, id, ruleLevels), id)]));
}

function toSuppression(fields: Fields): SuppressionEntry {
  const item = text(fields, "item");
  const rule = requiredText(fields, "rule");
  return {
    kind: "suppression",
    place: fields.place,
    unit: unitCode(requiredText(fields, "unit")),
    item: item === undefined ? undefined : itemId(item),
    rule: certain(isRuleId(rule) ? rule : undefined, "rule"),
    reason: requiredText(fields, "reason"),
    approvedBy: requiredText(fields, "approved_by"),
    expires: certain(day(fields, "expires"), "expires"),
  };
}

/** Whether there is such a rule is for the caller to say. */
export function isRuleId(id: string): id is RuleId {
  return id.includes("/");
}
