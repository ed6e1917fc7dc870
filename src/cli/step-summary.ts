import { severities } from "../model/finding.js";
import type { Report } from "../model/report.js";
import { markdown } from "../render/markdown.js";
import type { Section, Style } from "../render/renderer.js";
import type { Invocation } from "./command.js";
import { JobError } from "./errors.js";
import { resolvePath, toPath } from "./paths.js";
import { sayNotice } from "./speak.js";
import { isTrouble, type World } from "./world.js";

/** GitHub shows nothing of a step whose page is larger. */
const mostBytes = 1024 * 1024;

/**
 * Adds the tables to the page that GitHub Actions shows of a step, where there is one. Whoever asks for the format
 * `github` asks for this: its annotations have no room for all findings, and the page is where GitHub expects them.
 */
export async function appendToStepSummary(
  invocation: Invocation,
  report: Report,
  sections: readonly Section[],
): Promise<void> {
  const { world, locale } = invocation;
  const path = stepSummaryOf(world);
  if (path === undefined) return;

  const before = await world.files.read(path);
  const written = isTrouble(before) ? new Uint8Array() : before;
  const style = { locale, width: 80, color: 0, ascii: false, sections, maxFindings: undefined } as const;
  const gap = written.length > 0 ? "\n" : "";
  const page = fittingPage(report, style, mostBytes - written.length - gap.length);
  if (page === undefined) return sayNotice(invocation, { notice: "step_summary_full" });

  const trouble = await world.files.append(path, new TextEncoder().encode(gap + page));
  if (trouble) throw new JobError({ problem: "output", file: path, ...trouble }, { locale });
}

function stepSummaryOf({ env, cwd, platform }: World): string | undefined {
  const path = env["GITHUB_STEP_SUMMARY"];
  return env["GITHUB_ACTIONS"] === "true" && path ? resolvePath(cwd, toPath(path, platform)) : undefined;
}

/** The tables, with as many of the findings as there is room for, the worst first; undefined: not even without them. */
function fittingPage(report: Report, style: Style, room: number): string | undefined {
  const whole = markdown.render(report, style);
  if (bytesOf(whole) <= room) return whole;

  const findings = severities.flatMap((severity) =>
    (report.findings ?? []).filter((finding) => finding.severity === severity),
  );
  const pageWith = (maxFindings: number) =>
    markdown.render({ ...report, findings }, { ...style, maxFindings });
  // Findings take about as much room each: the guess by proportion is near, and halving ends where it is not.
  const sizeOf = (maxFindings: number) => bytesOf(pageWith(maxFindings));
  const [least, most] = [sizeOf(0), bytesOf(whole)];
  if (least > room) return undefined;

  let fits = { count: 0, size: least };
  let tooMany = { count: findings.length, size: most };
  for (let isGuess = true; tooMany.count - fits.count > 1; isGuess = !isGuess) {
    const gap = tooMany.count - fits.count;
    const part = isGuess ? (room - fits.size) / (tooMany.size - fits.size) : 1 / 2;
    const count = fits.count + Math.min(gap - 1, Math.max(1, Math.floor(gap * part)));
    const size = sizeOf(count);
    if (size <= room) fits = { count, size };
    else tooMany = { count, size };
  }
  return pageWith(fits.count);
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
