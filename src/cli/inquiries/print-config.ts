import { inquiryPhrases, type Origin } from "../../phrases/inquiry-phrases.js";
import type { Invocation } from "../command.js";
import { type ExitCode, exitCodes } from "../exit-codes.js";
import { refuseOccupied } from "../outputs.js";
import { pageOutputs, printPage } from "../pages/print-page.js";
import type { Settings } from "../settings.js";
import { settle } from "../settle.js";
import { sayLines } from "../speak.js";
import { tool } from "../tool.js";
import { type Setting, settingsInEffect } from "./settings-in-effect.js";

/** What holds for the given paths, and where each value comes from. */
export async function printConfig(invocation: Invocation, settings: Settings): Promise<ExitCode> {
  const outputs = pageOutputs(invocation);
  await refuseOccupied(invocation, outputs);

  const settled = await settle(invocation, settings);
  await sayLines(invocation.world, settled.configFile?.lines ?? []);
  const words = inquiryPhrases[settled.locale];
  const list = settingsInEffect(invocation, settings, settled);
  const rows = list.map(({ name, value, origin }): readonly [string, string] => [
    name,
    words.withOrigin(textOf(value, words), words.origin(origin)),
  ]);
  await printPage(invocation, outputs, {
    page: { title: words.title, blocks: [{ kind: "facts", rows }] },
    data: {
      schema: "taizhang/config/1",
      tool,
      settings: list.map(({ name, value, origin }) => ({ name, value, origin: asData(origin) })),
    },
  });
  return exitCodes.clean;
}

function textOf(value: Setting["value"], words: (typeof inquiryPhrases)["en"]): string {
  if (value === null) return words.none;
  if (typeof value === "boolean") return value ? words.yes : words.no;
  if (typeof value === "string" || typeof value === "number") return String(value);
  if (!("rule" in value)) return value.length === 0 ? words.none : value.join(" ");

  const { unit, item, rule, expires } = value;
  return `${rule}: ${words.suppression(unit, item ?? undefined, expires)}`;
}

function asData(origin: Origin) {
  switch (origin.from) {
    case "command_line":
    case "environment":
      return { from: origin.from, name: origin.name, place: null };
    case "config":
      return { from: origin.from, name: null, place: origin.place };
    case "search":
    case "system":
    case "clock":
    case "inputs":
    case "default":
      return { from: origin.from, name: null, place: null };
  }
}
