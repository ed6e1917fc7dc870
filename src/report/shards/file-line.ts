import type { Locale } from "../../language/locale.js";
import type { DigestContent, FileDigest, HeldDigest } from "../../model/digest.js";
import type { FileLine, KeptFinding, Shard } from "../../model/shard.js";
import { rules } from "../../rules/registry.js";
import type { Said } from "../../rules/words.js";

const ruleOf = new Map(rules.map((rule) => [rule.id, rule]));

/** What a shard keeps of a digest: its findings' words are said again in whatever language is asked for. */
export function toFileLine({ file, content, items, findings }: HeldDigest): FileLine {
  return {
    file,
    ...keptContent(content),
    items: [...items],
    findings: Array.from(findings, ({ message: _message, remedy: _remedy, file: _file, ...kept }) => kept),
  };
}

function keptContent(content: DigestContent): Pick<FileLine, "ledger" | "unreadable"> {
  switch (content.kind) {
    case "ledger":
      return { ledger: content.ledger };
    case "unreadable":
      return { unreadable: { ledger: content.ledger, spot: content.spot } };
    case "other":
      return {};
  }
}

/** `silent`: in which line a finding is none that a rule of this version has given. */
export function digestsIn(
  { files }: Shard,
  locale: Locale,
): { readonly digests: readonly FileDigest[] } | { readonly silent: number } {
  const digests: FileDigest[] = [];
  try {
    for (const line of files) digests.push(toDigest(line, locale));
    return { digests };
  } catch {
    // The first line is the head's.
    return { silent: digests.length + 2 };
  }
}

function toDigest(line: FileLine, locale: Locale): FileDigest {
  const { file, items, findings } = line;
  return {
    file,
    content: contentOf(line),
    items,
    findings: findings.map((finding) => ({ ...said(finding, locale), ...finding, file: file.path })),
  };
}

function contentOf({ ledger, unreadable }: FileLine): DigestContent {
  if (ledger) return { kind: "ledger", ledger };
  if (unreadable) return { kind: "unreadable", ledger: unreadable.ledger, spot: unreadable.spot };
  return { kind: "other" };
}

function said({ rule: id, facts }: KeptFinding, locale: Locale): Said {
  const rule = ruleOf.get(id);
  if (!rule) throw new Error(`no rule ${id}`);
  return rule.say(facts, locale);
}
