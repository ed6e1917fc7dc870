import type { Source } from "../model/source.js";
import type { Example } from "./rule.js";

/** What an example leaves out of its ledger; appended, so that its own lines keep their numbers. */
const head: readonly (readonly [key: string, line: string])[] = [
  ["kind", "kind: ledger"],
  ["version", "version: 1"],
  ["campaign", "campaign: procurement-lookback-2018"],
  ["unit", 'unit: { code: "017", name: 市教育局, level: city }'],
  ["items", "items: []"],
];

const parts = /^(items|rules|unit|report|declared|first_responsible|campaign):/m;

/** An example's ledger as a whole file; one of a broken file, or of one that is no ledger, is shown whole. */
export function wholeExample(yaml: string): string {
  if (!parts.test(yaml)) return yaml;

  const missing = head.filter(([key]) => !new RegExp(`^${key}\\s*:`, "m").test(yaml));
  const end = yaml.endsWith("\n") ? "" : "\n";
  return `${yaml}${end}${missing.map(([, line]) => `${line}\n`).join("")}`;
}

/** The files of an example: `ledger.yaml`, other ledgers of its set, `campaign.yaml` where it has one. */
export function exampleSources({ yaml, bytes, others = {}, campaign }: Example): Source[] {
  const encode = (text: string) => new TextEncoder().encode(text);
  const own = { path: "ledger.yaml", bytes: bytes ?? encode(wholeExample(yaml)) };
  const beside = Object.entries(others).map(([path, text]) => ({ path, bytes: encode(wholeExample(text)) }));
  const plan = campaign === undefined ? [] : [{ path: "campaign.yaml", bytes: encode(campaign) }];
  return [own, ...beside, ...plan].map((source) => ({ ...source, named: true }));
}
