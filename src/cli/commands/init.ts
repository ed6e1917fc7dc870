import type { Invocation } from "../command.js";
import { templateNames } from "../commands.js";
import { JobError, UsageError } from "../errors.js";
import { type ExitCode, exitCodes } from "../exit-codes.js";
import { isGiven, textOf } from "../given-options.js";
import { levelWords, longFlag } from "../options.js";
import { folderOf, resolvePath, toPath } from "../paths.js";
import { toWord, wordOf } from "../read-options.js";
import { sayNotice } from "../speak.js";
import { configName } from "../surroundings.js";
import { campaignIdOf, campaignTemplate } from "../templates/campaign-template.js";
import { configTemplate } from "../templates/config-template.js";
import { ledgerCampaign } from "../templates/ledger-campaign.js";
import { ledgerTemplate } from "../templates/ledger-template.js";
import type { UnitDetails } from "../templates/template.js";

type Template = (typeof templateNames)[number] | "all";
/** A file to write; `shown`: relative to the current folder, or as the user wrote it. */
type Write = { readonly shown: string; readonly text: string };

/** Writes a campaign, a config and a ledger, or one of them; all that it would write is known before it begins. */
export async function init(invocation: Invocation): Promise<ExitCode> {
  const [written, file] = invocation.operands;
  const template: Template =
    written === undefined ? "all" : toWord("[campaign|ledger]", written, templateNames);
  const writes = await plan(invocation, template, file);
  await refuseExisting(invocation, writes);

  for (const write of writes) await writeOne(invocation, write);
  await sayNotice(invocation, { notice: "next", command: "taizhang check" });
  return exitCodes.clean;
}

async function plan(invocation: Invocation, template: Template, file: string | undefined): Promise<Write[]> {
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

async function refuseExisting(
  { world, options, locale }: Invocation,
  writes: readonly Write[],
): Promise<void> {
  if (isGiven(options, "force")) return;

  const existing: string[] = [];
  for (const { shown } of writes) {
    const kind = await world.files.inspect(pathIn(world.cwd, shown, world.platform));
    if (typeof kind === "string") existing.push(shown);
  }
  if (existing.length > 0) throw new JobError({ problem: "files_exist", files: existing }, { locale });
}

async function writeOne(invocation: Invocation, { shown, text }: Write): Promise<void> {
  const { world, options, locale } = invocation;
  const path = pathIn(world.cwd, shown, world.platform);
  const manner = isGiven(options, "force") ? "replace" : "new";
  const trouble =
    (await world.files.makeFolder(folderOf(path))) ??
    (await world.files.write(path, new TextEncoder().encode(text), manner));
  if (trouble) throw new JobError({ problem: "output", file: shown, ...trouble }, { locale });
  await sayNotice(invocation, { notice: "written", file: shown });
}

function pathIn(cwd: string, shown: string, platform: Invocation["world"]["platform"]): string {
  return resolvePath(cwd, toPath(shown, platform));
}
