import { templateNames } from "../argument-words.js";
import type { Invocation } from "../command.js";
import { UsageError } from "../errors.js";
import { type ExitCode, exitCodes } from "../exit-codes.js";
import { isGiven, textOf } from "../given-options.js";
import { levelWords, longFlag } from "../options.js";
import { resolvePath } from "../paths.js";
import { toWord, wordOf } from "../read-options.js";
import { schemaText } from "../schema-text.js";
import { sayNotice } from "../speak.js";
import { configName } from "../surroundings.js";
import { campaignIdOf, campaignTemplate } from "../templates/campaign-template.js";
import { configTemplate } from "../templates/config-template.js";
import { ledgerCampaign } from "../templates/ledger-campaign.js";
import { ledgerTemplate } from "../templates/ledger-template.js";
import { editedSchemas, type FileSchema, schemaFile, schemaPlace } from "../templates/schema-place.js";
import type { UnitDetails } from "../templates/template.js";
import { type NewFile, writeNewFiles } from "../write-new-files.js";

type Template = (typeof templateNames)[number] | "all";
/** Writes a campaign, a config and a ledger, or one of them; all that it would write is known before it begins. */
export async function init(invocation: Invocation): Promise<ExitCode> {
  const [written, file] = invocation.operands;
  const template: Template =
    written === undefined ? "all" : toWord("[campaign|ledger]", written, templateNames);
  const asking = template === "all" ? withSchemas(invocation) : invocation;
  const writes = [...(await plan(asking, template, file)), ...(await schemasToWrite(asking, invocation))];
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
  const place = (schema: FileSchema, shown: string) => schemaPlace(invocation, schema, shown);

  switch (template) {
    case "campaign": {
      const shown = file ?? "campaign.yaml";
      const schema = await place("campaign", shown);
      return [{ shown, text: campaignTemplate({ year, unit, schema }, locale) }];
    }
    case "ledger": {
      const campaign = await ledgerCampaign(invocation);
      const shown = file ?? ledgerPath(unit);
      const schema = await place("ledger", shown);
      const details = { campaign: campaign.id, unit, year: campaign.year, today, schema };
      return [{ shown, text: ledgerTemplate(details, campaign.locale) }];
    }
    case "all":
      return wholeCampaign(invocation, unit, year);
  }
}

async function wholeCampaign(invocation: Invocation, unit: UnitDetails, year: number): Promise<NewFile[]> {
  const { world, locale } = invocation;
  const place = (schema: FileSchema, shown: string) => schemaPlace(invocation, schema, shown);
  const [campaign, ledgers, ledger] = ["campaign.yaml", "units/**/*.yaml", ledgerPath(unit)];
  const campaignDetails = { year, unit, schema: await place("campaign", campaign) };
  const configDetails = { campaign, ledgers, schema: await place("config", configName) };
  const ledgerDetails = {
    campaign: campaignIdOf(year),
    unit,
    year,
    today: world.today(),
    schema: await place("ledger", ledger),
  };
  return [
    { shown: campaign, text: campaignTemplate(campaignDetails, locale) },
    { shown: configName, text: configTemplate(configDetails, year, locale) },
    { shown: ledger, text: ledgerTemplate(ledgerDetails, locale) },
  ];
}

/** Whoever starts a campaign gets the schemas too, so that an editor helps without a network from the first file on. */
function withSchemas(invocation: Invocation): Invocation {
  return { ...invocation, options: new Map([...invocation.options, ["schemas", true]]) };
}

/** Where nobody asked for them by name, those that are there stay as they are. */
async function schemasToWrite({ options, world }: Invocation, asked: Invocation): Promise<NewFile[]> {
  if (!isGiven(options, "schemas")) return [];

  const isAbsent = async (shown: string) =>
    isGiven(asked.options, "schemas") ||
    (await world.files.inspect(resolvePath(world.cwd, shown))) !== "file";
  const files = editedSchemas.map((name) => ({ shown: schemaFile(name), text: schemaText(name) }));
  const absent = await Promise.all(files.map(({ shown }) => isAbsent(shown)));
  return files.filter((_, index) => absent[index]);
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
