import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { complaints, replaced, schemaNamed } from "./schema-files.js";
import { unusedProperties } from "./schema-walk.js";

const hash = "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae";

const inspection: unknown = parse(`
kind: inspection
version: 1
campaign: procurement-lookback-2018
unit: "017"
method: unannounced
held: { from: 2018-07-10, to: 2018-07-11 }
team: [ { name: 周某, unit: 市审计局 } ]
findings:
  - item: 017-2017-001
    responsibility: consistent
    measures: consistent
    completion: inconsistent
    accountability: not_checked
    mechanism: consistent
    note: 现场未见合并采购的文件
    evidence: [ E1, { id: J1, kind: 现场照片, title: 档案柜, path: photos/1.jpg, sha256: ${hash}, annex: 附件1, dated: 2018-07-10 } ]
`);

const config: unknown = parse(`
kind: config
version: 1
campaign: campaign.yaml
ledgers: [ "units/**/*.yaml" ]
ignore: [ "drafts/**" ]
gitignore: false
locale: zh-CN
fail_on: error
max_file_size: 10MiB
cache: .taizhang-cache
rules: { text/boilerplate: off, evidence/dated-after-found: error }
suppressions: [ { unit: "017", item: 017-2017-001, rule: evidence/dated, reason: 原件在档案馆, approved_by: 市财政局采购办, expires: 2018-09-30 } ]
public: { keep: [ 高峰镇 ] }
`);

const baseline: unknown = parse(`
kind: baseline
version: 1
findings:
  - { unit: "017", item: 017-2017-001, rule: evidence/dated, fingerprint: ${hash}, approved_by: 市财政局采购办, expires: 2018-09-30, written_on: 2018-06-09 }
`);

const samples = { inspection, config, baseline };

describe.each(Object.entries(samples))("%s", (name, full) => {
  test("conforms with every field filled in", () => {
    expect(complaints(name, full)).toEqual([]);
    expect(unusedProperties(schemaNamed(name), full)).toEqual([]);
  });
});

describe("a smaller file conforms", () => {
  test.each([
    ["config", "{ kind: config, version: 1 }"],
    ["baseline", "{ kind: baseline, version: 1, findings: [] }"],
    ["inspection", '{ kind: inspection, version: 1, unit: "017", method: open, findings: [] }'],
    [
      "config",
      'suppressions: [ { unit: "017", rule: evidence/dated, reason: 说明, approved_by: 张某, expires: 2018-09-30 } ]\nkind: config\nversion: 1',
    ],
  ])("%s %s", (name, yaml) => {
    expect(complaints(name, parse(yaml))).toEqual([]);
  });
});

describe("does not conform", () => {
  test.each(["responsibility", "measures", "completion", "accountability", "mechanism"])(
    "an inspection that leaves %s out: it says not_checked",
    (column) => {
      expect(complaints("inspection", replaced(inspection, `/findings/0/${column}`, undefined))).toEqual([
        `/findings/0 required ${column}`,
      ]);
    },
  );

  test.each([
    ["inspection", "/method", undefined, "/ required method"],
    ["inspection", "/method", "secret", "/method enum"],
    ["inspection", "/held/from", "2018-07", "/held/from format"],
    ["inspection", "/findings/0/completion", "ok", "/findings/0/completion enum"],
    ["config", "/locale", "zh", "/locale enum"],
    ["config", "/fail_on", "off", "/fail_on enum"],
    ["config", "/fail-on", "error", "/ additionalProperties fail-on"],
    ["config", "/suppressions/0/expires", undefined, "/suppressions/0 required expires"],
    ["config", "/suppressions/0/reason", " ", "/suppressions/0/reason pattern"],
    ["config", "/suppressions/0/rule", "dated", "/suppressions/0/rule pattern"],
    ["baseline", "/findings/0/reason", "旧账", "/findings/0 additionalProperties reason"],
    ["baseline", "/findings/0/written_on", undefined, "/findings/0 required written_on"],
    ["baseline", "/findings/0/fingerprint", "2c26", "/findings/0/fingerprint pattern"],
  ] as const)("%s where %s is %j", (name, pointer, value, expected) => {
    expect(complaints(name, replaced(samples[name], pointer, value))).toEqual([expected]);
  });

  test("a level for what is no rule's id, or a level that there is not", () => {
    const rules = { boilerplate: "off", "text/boilerplate": "loud" };
    expect(complaints("config", replaced(config, "/rules", rules))).toEqual([
      "/rules pattern",
      "/rules propertyNames",
      "/rules/text~1boilerplate enum",
    ]);
  });
});
