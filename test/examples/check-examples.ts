import { fileURLToPath } from "node:url";
import { main } from "../../src/cli/main.js";
import { nodeWorld } from "../../src/cli/node-world.js";
import { collectInto } from "../collect.js";

export const root = fileURLToPath(new URL("../../", import.meta.url))
  .replace(/[\\/]$/, "")
  .replaceAll("\\", "/");

/** The parts of the JSON that these tests look at (`schemas/report.schema.json`). */
export type Counts = {
  readonly total: number;
  readonly rectified: number;
  readonly in_progress: number;
  readonly unrectifiable: number;
  readonly unaccounted: number;
  readonly withdrawn: number;
  readonly overdue: number;
  readonly rate: number | null;
};
export type ItemJson = {
  readonly unit: string;
  readonly item: string;
  readonly status: string;
  readonly timeliness: string;
  readonly flags: readonly string[];
};
export type UnitJson = {
  readonly unit: string;
  readonly name: string;
  readonly due: string;
  readonly state: string;
  readonly submitted_on: string | null;
  readonly days: number;
  readonly complete: boolean | null;
  readonly on_boundary: boolean;
  readonly gaps: readonly { readonly item: string | null; readonly reason: string }[];
};
export type FindingJson = {
  readonly rule: string;
  readonly severity: string;
  readonly unit: string | null;
  readonly file: string;
};
export type ReportJson = {
  readonly as_of: string;
  readonly campaign: string;
  readonly items: readonly ItemJson[];
  readonly deadline: { readonly due: string; readonly units: readonly UnitJson[] };
  readonly summary: Counts & {
    readonly self_selected: Counts;
    readonly newly_found: Counts;
    readonly by: { readonly category: Readonly<Record<string, Counts>> };
  };
  readonly findings: readonly FindingJson[];
  readonly verdict: { readonly exit_code: number; readonly failed: readonly string[] };
};

const machine = nodeWorld();

/** What `taizhang check examples --format json` prints for a day, run in the repository's root. */
export async function checkExamples(asOf: string): Promise<{ text: string; exitCode: number }> {
  const said: string[] = [];
  const argv = ["check", "examples", "--as-of", asOf, "--format", "json", "--lang", "en"];
  const exitCode = await main(argv, { ...machine, cwd: root, env: {}, stdout: collectInto(said) });
  return { text: said.join(""), exitCode };
}

export async function reportOf(asOf: string): Promise<ReportJson> {
  const { text } = await checkExamples(asOf);
  return JSON.parse(text);
}
