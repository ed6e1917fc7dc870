import type { UnitCode } from "../../model/ids.js";
import { within } from "../../text/place.js";
import { defineLedgerRule } from "../rule.js";

type Facts = { unit: UnitCode; missing: "both" | "name" | "post" };

const words = {
  both: { en: "names no first responsible person", "zh-CN": "没有写明第一责任人的姓名和职务" },
  name: { en: "gives the first responsible person's post without a name", "zh-CN": "第一责任人没有姓名" },
  post: { en: "names a first responsible person without a post", "zh-CN": "第一责任人没有职务" },
};

export const firstResponsible = defineLedgerRule<Facts>({
  id: "responsibility/first-responsible",
  severity: "error",
  title: {
    en: "The ledger names the first responsible person, with the post",
    "zh-CN": "台账写明第一责任人的姓名和职务",
  },
  rationale: {
    en: "Plan 二(一) and again 五(一): the leading comrade of the unit's party committee is the first responsible person. Without a name and a post nobody can be held to it.",
    "zh-CN":
      "方案二（一）、五（一）两次要求：各采购单位党委（党组）主要负责同志作为第一责任人。没有姓名和职务，责任就落不到人。",
  },
  message: {
    en: ({ unit, missing }) => `Unit ${unit} ${words[missing].en}`,
    "zh-CN": ({ unit, missing }) => `单位 ${unit} ${words[missing]["zh-CN"]}`,
  },
  remedy: {
    en: () =>
      "Enter `name` and `post` of the leading comrade of the party committee under `first_responsible`, such as 党组书记、局长",
    "zh-CN": () =>
      "在 `first_responsible` 下填写党委（党组）主要负责同志的 `name` 和 `post`，例如“党组书记、局长”",
  },
  examples: [
    {
      title: { en: "Name and post", "zh-CN": "有姓名和职务" },
      yaml: `first_responsible: { name: 王某某, post: 党组书记、局长 }
items: []
`,
      reports: [],
    },
    {
      title: { en: "Nobody is named", "zh-CN": "没有第一责任人" },
      yaml: `unit: { code: "017", name: 市教育局, level: city }
items: []
`,
      reports: ["1:1 /first_responsible"],
    },
    {
      title: { en: "A name without a post", "zh-CN": "只有姓名" },
      yaml: `unit: { code: "017", name: 市教育局, level: city }
first_responsible: { name: 王某某 }
items: []
`,
      reports: ["2:1 /first_responsible/post"],
    },
  ],
  check({ ledger: { place, unit, firstResponsible: first } }, report) {
    const missing = !first?.name ? (first?.post ? "name" : "both") : first.post ? undefined : "post";
    if (!missing) return;

    const whole = within(place, "first_responsible");
    report({
      place: missing === "both" ? whole : within(whole, missing),
      facts: { unit: unit.code, missing },
    });
  },
});
