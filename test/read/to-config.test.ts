import { expect, test } from "vitest";
import { checkSchema } from "../../src/read/check-schema.js";
import { toConfig } from "../../src/read/to-config.js";
import { read } from "./said.js";

function configOf(text: string) {
  const { document, problems } = read(text, "taizhang.config.yaml");
  if (!document || problems.length > 0) throw new Error(JSON.stringify(problems));
  return toConfig(document, checkSchema(document, "config").value);
}

test("a configuration with everything", () => {
  const config = configOf(`kind: config
version: 1
campaign: campaign.yaml
ledgers: [ "units/**/*.yaml" ]
ignore: [ "drafts/**" ]
locale: en
fail_on: never
rules: { text/boilerplate: off, evidence/dated: info }
suppressions:
  - { unit: "017", item: 017-2017-001, rule: evidence/dated, reason: 原件遗失, approved_by: 市专项办, expires: 2018-09-30 }
  - { unit: "017", rule: responsibility/leader, reason: 班子调整, approved_by: 市专项办, expires: 2018-09-30 }
gitignore: false
max_file_size: 10MiB
public: { keep: [高峰镇] }
`);
  const at = (pointer: string) => ({ file: "taizhang.config.yaml", pointer, part: "value" });
  expect(config).toEqual({
    place: at(""),
    campaign: "campaign.yaml",
    ledgers: ["units/**/*.yaml"],
    ignore: ["drafts/**"],
    locale: "en",
    failOn: "never",
    gitignore: false,
    maxFileSize: 10_485_760,
    rules: new Map([
      ["text/boilerplate", "off"],
      ["evidence/dated", "info"],
    ]),
    suppressions: [
      {
        kind: "suppression",
        place: at("/suppressions/0"),
        unit: "017",
        item: "017-2017-001",
        rule: "evidence/dated",
        reason: "原件遗失",
        approvedBy: "市专项办",
        expires: "2018-09-30",
      },
      {
        kind: "suppression",
        place: at("/suppressions/1"),
        unit: "017",
        item: undefined,
        rule: "responsibility/leader",
        reason: "班子调整",
        approvedBy: "市专项办",
        expires: "2018-09-30",
      },
    ],
    publicKeep: ["高峰镇"],
  });
});

test("a configuration with nothing", () => {
  expect(configOf("kind: config\nversion: 1\n")).toMatchObject({
    campaign: undefined,
    ledgers: [],
    ignore: [],
    locale: undefined,
    failOn: undefined,
    rules: new Map(),
    suppressions: [],
    publicKeep: [],
  });
});
