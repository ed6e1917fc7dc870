import { publicPhrases } from "../../phrases/public-phrases.js";
import { type ConfidingFile, gatherConfidences } from "../../privacy/confidences.js";
import { leakFinder } from "../../privacy/leaks.js";
import { maskFor } from "../../privacy/mask.js";
import { type ReadFile, readFile } from "../../read/read-file.js";
import { compareText } from "../../report/order.js";
import { publicDossier } from "../../report/public-dossier.js";
import { publicReport } from "../../report/public-report.js";
import { valueAt } from "../../text/located-document.js";
import type { Invocation } from "../command.js";
import type { Inputs } from "../gather-inputs.js";
import type { Settings } from "../settings.js";
import { sourcesAtHand } from "../sources-at-hand.js";
import { refuseLeaks } from "./refuse-leaks.js";
import type { Shield } from "./shield.js";

/** Names are taken from every file of the run, also from one that is no sound ledger. */
export async function makeShield(
  { locale }: Invocation,
  { reader }: Settings,
  inputs: Inputs,
): Promise<Shield> {
  const { config, configDocument, campaign, maxBytes } = inputs;
  const read = (await sourcesAtHand(inputs))
    .map((source) => readFile(source, { maxBytes, reader }))
    .sort((a, b) => compareText(a.path, b.path))
    .flatMap((file): ConfidingFile[] =>
      file.document ? [{ document: file.document, unit: unitOf(file) }] : [],
    );
  const beside = [configDocument, campaign?.document].flatMap((document): ConfidingFile[] =>
    document ? [{ document, unit: undefined }] : [],
  );
  const files = [...read, ...beside];
  const confidences = gatherConfidences(files, config?.publicKeep ?? []);
  const { principal } = publicPhrases[locale];
  const leaksIn = leakFinder(confidences);
  const mask = maskFor(confidences, principal);
  return {
    report: (report) => publicReport(report, mask),
    dossier: (dossier) => publicDossier(dossier, mask, principal),
    refuses: (asking, outputs) => refuseLeaks(asking, { leaksIn, files }, outputs),
  };
}

/** Of a ledger, or of an inspection, which names the unit alone; also where the file is not sound. */
function unitOf({ content, document }: ReadFile): string | undefined {
  if (content.kind === "ledger") return content.ledger.unit.code;

  const written = valueAt(document?.value, "/unit/code") ?? valueAt(document?.value, "/unit");
  return typeof written === "string" || typeof written === "number" ? String(written) : undefined;
}
