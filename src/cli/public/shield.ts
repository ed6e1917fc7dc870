import type { Dossier } from "../../model/dossier.js";
import type { Report } from "../../model/report.js";
import type { Invocation } from "../command.js";
import type { Inputs } from "../gather-inputs.js";
import type { Output } from "../outputs.js";
import type { Settings } from "../settings.js";
import { sayNotice } from "../speak.js";
import { isPublic, namedPublic } from "./named-public.js";
import type { Prepared } from "./refuse-leaks.js";

/** What makes a run's answer public, and what then still finds a leak in it. */
export type Shield = {
  readonly report: (report: Report) => Report;
  readonly dossier: (dossier: Dossier) => Dossier;
  /** Whether one of the outputs leaks something, which has then been said. */
  readonly refuses: (asking: Invocation, outputs: readonly Prepared[]) => Promise<boolean>;
};

/** Undefined: the answer is not for the public, and is printed whole. What a public one needs is loaded for it alone. */
export async function shieldFor(
  asking: Invocation,
  settings: Settings,
  inputs: Inputs,
  outputs: readonly Output[],
): Promise<Shield | undefined> {
  if (!isPublic(asking.options)) return undefined;

  const file = namedPublic(asking.options);
  const all = outputs.map((output) => output.file?.shown);
  if (file !== undefined) await sayNotice(asking, { notice: "named_public", file, all });
  const { makeShield } = await import("../further.js");
  return makeShield(asking, settings, inputs);
}
