import type { Invocation } from "../command.js";
import { UsageError } from "../errors.js";
import type { ExitCode } from "../exit-codes.js";
import { isGiven } from "../given-options.js";
import { longFlag } from "../options.js";
import type { Settings } from "../settings.js";

/** Answers what `--print-config` or `--list-files` asks instead of the command's own question, where one is given. */
export async function answerInquiry(
  invocation: Invocation,
  settings: Settings,
): Promise<ExitCode | undefined> {
  const { options } = invocation;
  if (isGiven(options, "printConfig") && isGiven(options, "listFiles")) {
    const names = [longFlag("printConfig"), longFlag("listFiles")];
    throw new UsageError({ problem: "not_together", options: names });
  }

  if (isGiven(options, "printConfig")) {
    return (await import("../further.js")).printConfig(invocation, settings);
  }
  if (isGiven(options, "listFiles")) return (await import("../further.js")).listFiles(invocation, settings);
  return undefined;
}
