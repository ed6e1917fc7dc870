import { templateNames } from "../argument-words.js";
import type { Invocation } from "../command.js";
import { UsageError } from "../errors.js";
import { type ExitCode, exitCodes } from "../exit-codes.js";
import { isGiven, textOf } from "../given-options.js";
import { levelWords, longFlag } from "../options.js";
import { toWord, wordOf } from "../read-options.js";
import { sayNotice } from "../speak.js";
import { configName } from "../surroundings.js";
import { campaignIdOf, campaignTemplate } from "../templates/campaign-template.js";
import { configTemplate } from "../templates/config-template.js";
import { ledgerCampaign } from "../templates/ledger-campaign.js";
import { ledgerTemplate } from "../templates/ledger-template.js";
import type { UnitDetails } from "../templates/template.js";
import { type NewFile, writeNewFiles } from "../write-new-files.js";

type Template = (typeof templateNames)[number] | "all";
/** A file to write; `shown`: relative to the current folder, or as the user wrote it. */
/** Writes a campaign, a config and a ledger, or one of them; all that it would write is known before it begins. */
export async function init(invocation: Invocation): Promise<ExitCode> {
  const [written, file] = invocation.operands;
  const template: Template =
    written === undefined ? "all" : toWord("[campaign|ledger]", written, templateNames);
  const writes = await plan(invocation, template, file);
  await writeNewFiles(invocation, writes);
  await sayNotice(invocation, { notice: "next", command: "taizhang check" });
  return exitCodes.clean;
}

async function plan(
  invocation: Invocation,
  template: Template,
  file: string | undefined,
): Promise<NewFile[]> {
  const { world, locale } = invocation;
  const today = world.today();
  const year = nextYear(today);
  const unit = unitIn(invocation, template);

  switch (template) {
    case "campaign":
      return [{ shown: file ?? "campaign.yaml", text: campaignTemplate(year, unit, locale) }];
    case "ledger": {
      const campaign = await ledgerCampaign(invocation);
      const details = { campaign: campaign.id, unit, year: campaign.year, today };
      return [{ shown: file ?? ledgerPath(unit), text: ledgerTemplate(details, campaign.locale) }];
    }
    case "all": {
      const ledger = { campaign: campaignIdOf(year), unit, year, today };
      return [
        { shown: "campaign.yaml", text: campaignTemplate(year, unit, locale) },
        { shown: configName, text: configTemplate("campaign.yaml", "units/**/*.yaml", year, locale) },
        { shown: ledgerPath(unit), text: ledgerTemplate(ledger, locale) },
      ];
    }
  }
}

/** The year of the June 8 to come: a new campaign does not begin with its deadline missed. */
function nextYear(today: string): number {
  const year = Number(today.slice(0, 4));
  return today.slice(5) > "06-08" ? year + 1 : year;
}

const someUnit = { "zh-CN": "某采购单位", en: "A purchasing unit" };

function unitIn({ options, locale }: Invocation, template: Template): UnitDetails {
  const foreign = (["newUnit", "name", "level"] as const).find((option) => isGiven(options, option));
  if (template === "campaign" && foreign) {
    throw new UsageError({ problem: "option_without_template", option: longFlag(foreign) });
  }
  return {
    code: textOf(options, "newUnit") ?? "001",
    name: textOf(options, "name") ?? someUnit[locale],
    level: wordOf(options, "level", levelWords) ?? "city",
  };
}

/** A code may hold what a file name may not. */
function ledgerPath({ code }: UnitDetails): string {
  return `units/${code.replace(/[^\p{L}\p{N}._-]+/gu, "-").replace(/^\.+/, "")}.yaml`;
}
