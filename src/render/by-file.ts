import type { Report, ReportFinding } from "../model/report.js";

/** A file that was examined, or that a finding names, with its findings. */
export type FileFindings = {
  readonly path: string;
  /** Whether nothing could be made of it. */
  readonly isUnreadable: boolean;
  readonly findings: readonly ReportFinding[];
};

/** By path. The roster's findings stand in the campaign file, which need not be among the files that were examined. */
export function byFile({ files = [], findings = [] }: Report): FileFindings[] {
  const found = new Map<string, ReportFinding[]>(files.map(({ path }) => [path, []]));
  for (const finding of findings) {
    const beside = found.get(finding.file) ?? [];
    beside.push(finding);
    found.set(finding.file, beside);
  }

  const unreadable = new Set(files.filter(({ readable }) => !readable).map(({ path }) => path));
  return [...found]
    .map(([path, own]) => ({ path, isUnreadable: unreadable.has(path), findings: own }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
