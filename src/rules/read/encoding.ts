import { defineReadingRule } from "../rule.js";

const ledger = `kind: ledger
version: 1
unit: { code: "017", name: 市教育局, level: city }
items: []
`;

export const readEncoding = defineReadingRule({
  id: "read/encoding",
  severity: "error",
  title: { en: "The file is text in UTF-8", "zh-CN": "文件是 UTF-8 编码的文本" },
  rationale: {
    en: "A ledger is evidence (plan 二(四)): where its bytes do not say which characters are meant, none are guessed.",
    "zh-CN": "台账是证据（方案二（四）以事实为依据）：字节不能确定是哪些文字时，不作猜测。",
  },
  message: {
    en: ({ encoding, offset }) => {
      switch (encoding) {
        case "utf-16":
          return "The file is in UTF-16, which is not read";
        case "binary":
          return `The file is no text: byte ${offset + 1} is no character`;
        case "unknown":
          return `The file is neither UTF-8 nor GB18030: byte ${offset + 1} is the first that is no UTF-8`;
      }
    },
    "zh-CN": ({ encoding, offset }) => {
      switch (encoding) {
        case "utf-16":
          return "文件是 UTF-16 编码，不能读取";
        case "binary":
          return `文件不是文本：第 ${offset + 1} 个字节不是字符`;
        case "unknown":
          return `文件既不是 UTF-8 也不是 GB18030 编码：从第 ${offset + 1} 个字节起不是 UTF-8`;
      }
    },
  },
  remedy: {
    en: ({ encoding }) => {
      switch (encoding) {
        case "utf-16":
          return "Open the file in Notepad, choose “Save as” and the encoding UTF-8";
        case "binary":
          return "A ledger is a YAML text; from a spreadsheet or a word processor, save it as plain text in UTF-8";
        case "unknown":
          return "Open the file in the program that wrote it and save it as UTF-8; enter what is damaged again";
      }
    },
    "zh-CN": ({ encoding }) => {
      switch (encoding) {
        case "utf-16":
          return "用记事本打开，选“另存为”，编码选 UTF-8";
        case "binary":
          return "台账是 YAML 文本；表格或文字处理软件的文件，用 WPS 另存为 UTF-8 编码的纯文本";
        case "unknown":
          return "用原来的软件（记事本、WPS）打开，另存为 UTF-8 编码，损坏的文字重新录入";
      }
    },
  },
  examples: [
    {
      title: { en: "A ledger in UTF-8", "zh-CN": "UTF-8 编码的台账" },
      yaml: ledger,
      reports: [],
    },
    {
      title: { en: "The same ledger in UTF-16", "zh-CN": "同一台账，UTF-16 编码" },
      yaml: ledger,
      bytes: utf16(ledger),
      reports: ["1:1"],
    },
  ],
});

/** Little-endian with its mark, as Notepad writes “Unicode”. */
function utf16(text: string): Uint8Array {
  const units = [0xfeff, ...Array.from(text, (character) => character.charCodeAt(0))];
  return Uint8Array.from(units.flatMap((unit) => [unit & 0xff, unit >> 8]));
}
