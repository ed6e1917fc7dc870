import type { FactValue } from "../model/finding.js";
import { sha256 } from "../read/sha256.js";

export type Fingerprinted = {
  readonly rule: string;
  readonly file: string;
  readonly unit: string | null;
  readonly item: string | null;
  readonly facts: { readonly [key: string]: FactValue | undefined };
};

/**
 * A finding's identity: of the tool, the rule, the path, the unit, the item and the facts, never of the line, so that
 * it stays when lines move. Findings that are equal in all of these are told apart by an ordinal.
 */
export function fingerprints(findings: readonly Fingerprinted[]): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ rule, file, unit, item, facts }) => {
    const identity = JSON.stringify(["taizhang", rule, file, unit, item, factsText(timeless(facts))]);
    const ordinal = seen.get(identity) ?? 0;
    seen.set(identity, ordinal + 1);
    return sha256(`${identity}#${ordinal}`);
  });
}

/** Facts as one text, their keys in order: the same for the same facts. */
export function factsText(facts: Fingerprinted["facts"]): string {
  return JSON.stringify(canonical(facts));
}

/** How long something has lasted by which day is no part of what it is: a finding stays the same tomorrow. */
function timeless({ days: _days, as_of: _asOf, ...facts }: Fingerprinted["facts"]): Fingerprinted["facts"] {
  return facts;
}

/** The value with its keys in order. */
function canonical(value: FactValue | undefined): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(canonical);

  const entries = Object.entries(value);
  if (entries.length > 1) entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, part]) => [key, canonical(part)]));
}
