/** 2 wins over 1: whoever reads the code first learns that not everything could be checked. */
export const exitCodes = { clean: 0, findings: 1, failed: 2, interrupted: 130 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

export type Verdict = Exclude<ExitCode, 130>;

export function worst(...codes: readonly Verdict[]): Verdict {
  if (codes.includes(exitCodes.failed)) return exitCodes.failed;
  return codes.includes(exitCodes.findings) ? exitCodes.findings : exitCodes.clean;
}
