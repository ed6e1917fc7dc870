import { defineReadingRule } from "../rule.js";

const before = `kind: ledger
version: 1
unit: { code: "017", name: `;
const name = { text: "市教育局", gb18030: [0xca, 0xd0, 0xbd, 0xcc, 0xd3, 0xfd, 0xbe, 0xd6] };
const after = `, level: city }
items: []
`;

export const readLegacyEncoding = defineReadingRule({
  id: "read/legacy-encoding",
  severity: "warning",
  title: { en: "The file is in UTF-8, not in GB18030", "zh-CN": "文件用 UTF-8 编码，不用 GB18030" },
  rationale: {
    en: "A file in GB18030 (GBK) does not say so: other programs show other characters, and a ledger has to say the same to everybody (plan 二(四)).",
    "zh-CN":
      "GB18030（GBK）编码的文件本身并不标明编码，在其他软件里会显示成乱码；台账要让每个人读到同样的内容（方案二（四）以事实为依据）。",
  },
  message: {
    en: () => "The file is read as GB18030 (GBK), an older encoding",
    "zh-CN": () => "文件按 GB18030（GBK）编码读取，这是旧的编码",
  },
  remedy: {
    en: () => "Open it in Notepad or WPS, see that the text is right, and save it as UTF-8",
    "zh-CN": () => "用记事本或 WPS 打开，核对文字无误后，另存为 UTF-8 编码",
  },
  examples: [
    {
      title: { en: "A ledger in UTF-8", "zh-CN": "UTF-8 编码的台账" },
      yaml: before + name.text + after,
      reports: [],
    },
    {
      title: { en: "The same ledger in GB18030", "zh-CN": "同一台账，GB18030 编码" },
      yaml: before + name.text + after,
      bytes: Uint8Array.from([...ascii(before), ...name.gb18030, ...ascii(after)]),
      reports: ["1:1"],
    },
  ],
});

function ascii(text: string): number[] {
  return Array.from(text, (character) => character.charCodeAt(0));
}
