import type { Localized } from "../../language/locale.js";
import type { ReadingFacts, SyntaxCode } from "../../model/reading.js";

type Facts = ReadingFacts["read/syntax"];
type Words = { readonly message: string; readonly remedy: string };

/** What is said of each mistake; `write` is given wherever the remedy uses it. */
export const syntaxWords: Readonly<Record<SyntaxCode, Localized<(facts: Facts) => Words>>> = {
  indentation: {
    en: ({ found, write }) => ({
      message: `\`${found}\` does not line up with the lines around it`,
      remedy:
        write === null
          ? "Indent it exactly like the keys or list items that it stands beside; a new list item begins with `- `"
          : `${indentBy(write).en}, like what it stands beside; text that goes on from the line above is put in quotes with it`,
    }),
    "zh-CN": ({ found, write }) => ({
      message: `\`${found}\` 与上下各行没有对齐`,
      remedy:
        write === null
          ? "与同级的键或列表项对齐；新的列表项以 `- ` 开头"
          : `${indentBy(write)["zh-CN"]}，与同级的内容对齐；若是上一行文字的续写，把整段文字加上引号`,
    }),
  },
  tab: {
    en: ({ found }) => ({
      message: `\`${found}\` is indented with a tab`,
      remedy: "Indent this line and those below with spaces, two for each level",
    }),
    "zh-CN": ({ found }) => ({
      message: `\`${found}\` 用制表符（Tab）缩进`,
      remedy: "本行及以下各行改用空格缩进，每级两个",
    }),
  },
  line_ending: {
    en: ({ found }) => ({
      message: `The line \`${found}\` ends with a carriage return alone, so that it runs into the next one`,
      remedy: "Save the file with Windows (CRLF) or Unix (LF) line endings",
    }),
    "zh-CN": ({ found }) => ({
      message: `\`${found}\` 一行只以回车符（CR）结尾，会与下一行连在一起`,
      remedy: "把换行符改为 Windows（CRLF）或 Unix（LF）格式后保存",
    }),
  },
  unclosed_quote: {
    en: ({ found, write }) => ({
      message: `The quotation \`${found}\` is not closed`,
      remedy: `Close it where the text ends: \`${write}\``,
    }),
    "zh-CN": ({ found, write }) => ({
      message: `\`${found}\` 的引号没有闭合`,
      remedy: `在文字结尾补上引号：\`${write}\``,
    }),
  },
  text_after_quote: {
    en: ({ found, write }) => ({
      message: `Text goes on behind the closing quotation mark of \`${found}\``,
      remedy: `Put the whole text in quotes: \`${write}\``,
    }),
    "zh-CN": ({ found, write }) => ({
      message: `\`${found}\` 在引号闭合之后还有文字`,
      remedy: `把整段文字加上引号：\`${write}\``,
    }),
  },
  unclosed_bracket: {
    en: ({ found, write }) => ({
      message: `The bracket of \`${found}\` is not closed`,
      remedy: `Close it: \`${write}\`; where the bracket belongs to a text, put the whole text in quotes`,
    }),
    "zh-CN": ({ found, write }) => ({
      message: `\`${found}\` 的括号没有闭合`,
      remedy: `补上右括号：\`${write}\`；若括号是文字的一部分，把整段文字加上引号`,
    }),
  },
  comment_in_brackets: {
    en: ({ found, write }) => ({
      message: `The \`#\` in \`${found}\` begins a comment, which takes the closing bracket along`,
      remedy: `Put the text in quotes: \`${write}\`; a comment stands behind the bracket`,
    }),
    "zh-CN": ({ found, write }) => ({
      message: `\`${found}\` 中的 \`#\` 表示注释开始，后面的右括号也成了注释`,
      remedy: `把文字加上引号：\`${write}\`；若是注释，写到右括号之后`,
    }),
  },
  unopened_bracket: {
    en: ({ found }) => ({
      message: `\`${found}\` closes no bracket`,
      remedy: "Delete it; where it belongs to a text, put the whole text in quotes",
    }),
    "zh-CN": ({ found }) => ({
      message: `\`${found}\` 没有对应的左括号`,
      remedy: "删去它；若它是文字的一部分，把整段文字加上引号",
    }),
  },
  missing_comma: {
    en: ({ found, write }) => ({
      message: `A half-width comma is missing in \`${found}\``,
      remedy: `Write \`${write}\``,
    }),
    "zh-CN": ({ found, write }) => ({
      message: `\`${found}\` 缺少半角逗号`,
      remedy: `写成 \`${write}\``,
    }),
  },
  reserved_character: {
    en: ({ found, write }) => ({
      message: `\`${found}\` begins with \`${found.charAt(0)}\`, with which a text without quotes cannot begin`,
      remedy: `Put it in quotes: \`${write}\`${found.startsWith("- ") ? "; a list begins on the line below its key" : ""}`,
    }),
    "zh-CN": ({ found, write }) => ({
      message: `\`${found}\` 以 \`${found.charAt(0)}\` 开头，不加引号的文字不能这样开头`,
      remedy: `加上引号：\`${write}\`${found.startsWith("- ") ? "；若是列表，从键的下一行写起" : ""}`,
    }),
  },
  colon_in_text: {
    en: ({ found, write }) => ({
      message: `\`${found}\` holds a colon followed by a space, which a text without quotes cannot`,
      remedy: `Put it in quotes: \`${write}\``,
    }),
    "zh-CN": ({ found, write }) => ({
      message: `\`${found}\` 含有后跟空格的半角冒号，不加引号的文字不能这样写`,
      remedy: `加上引号：\`${write}\``,
    }),
  },
  bad_escape: {
    en: ({ found, write }) => ({
      message: `\`${found}\` means nothing between double quotes, where a backslash begins an escape`,
      remedy: `Use single quotes: \`${write}\``,
    }),
    "zh-CN": ({ found, write }) => ({
      message: `\`${found}\` 在双引号内没有意义，双引号内的反斜杠表示转义`,
      remedy: `改用单引号：\`${write}\``,
    }),
  },
  block_scalar: {
    en: ({ found, write }) => ({
      message: `\`${found}\` has text on the line of \`${found.charAt(0)}\`, which announces a text on the lines below`,
      remedy: `Put it in quotes: \`${write}\`, or begin the text on the next line, indented`,
    }),
    "zh-CN": ({ found, write }) => ({
      message: `\`${found}\` 在 \`${found.charAt(0)}\` 的同一行写了文字，而 \`${found.charAt(0)}\` 表示文字从下一行开始`,
      remedy: `加上引号：\`${write}\`；或者文字另起一行并缩进`,
    }),
  },
  key: {
    en: ({ found }) => ({
      message: `\`${found}\` is neither a key with its colon nor a part of the text above`,
      remedy:
        "Write `key: value`; where the text of the line above goes on, put all of it in quotes, or indent this line more than its key",
    }),
    "zh-CN": ({ found }) => ({
      message: `\`${found}\` 既不是带冒号的键，也没有接在上一行的文字之后`,
      remedy: "写成 `键: 值`；若是上一行文字的续写，把整段文字加上引号，或缩进得比它的键更深",
    }),
  },
  too_deep: {
    en: () => ({
      message: "Lists and mappings are nested more than 100 levels deep",
      remedy: "Delete the brackets or dashes that are too many: a ledger has about eight levels",
    }),
    "zh-CN": () => ({
      message: "列表和映射的嵌套超过 100 层",
      remedy: "删去多余的括号或短横线：台账约有 8 层",
    }),
  },
  more: {
    en: ({ found }) => ({
      message: `${found} further errors of this file are not listed one by one`,
      remedy: "Mend those that are listed, then check again",
    }),
    "zh-CN": ({ found }) => ({
      message: `本文件另有 ${found} 处错误没有逐一列出`,
      remedy: "先改正已列出的错误，再检查一次",
    }),
  },
  other: {
    en: ({ found }) => ({
      message: `YAML makes nothing of \`${found}\``,
      remedy: "Write one `key: value` a line, and put a text that holds signs in quotes",
    }),
    "zh-CN": ({ found }) => ({
      message: `YAML 无法解释 \`${found}\``,
      remedy: "每行写一个 `键: 值`，含有符号的文字加上引号",
    }),
  },
};

function indentBy(line: string): Localized<string> {
  const spaces = line.length - line.trimStart().length;
  return spaces === 0
    ? { en: "Begin it at the left margin", "zh-CN": "顶格书写" }
    : { en: `Indent it by ${spaces} spaces`, "zh-CN": `缩进 ${spaces} 个空格` };
}
