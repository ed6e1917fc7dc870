import type { Localized } from "../language/locale.js";

/** Why a file or folder is not checked though it lies where was searched. */
export type LeftOutReason =
  /** The config's `ignore`. */
  | { readonly reason: "ignore"; readonly pattern: string }
  | {
      readonly reason: "gitignore";
      readonly file: string;
      readonly line: number;
      readonly pattern: string;
    }
  /** `own_kind`: a config or a baseline. */
  | { readonly reason: "dot" | "node_modules" | "own_kind" };

/** Where a setting comes from. */
export type Origin =
  /** An option or an argument of the command line, as help shows it. */
  | { readonly from: "command_line"; readonly name: string }
  | { readonly from: "environment"; readonly name: string }
  /** `place`: `file:line:column`. */
  | { readonly from: "config"; readonly place: string }
  | { readonly from: UnnamedOrigin };

/** Origins that say all by their word. */
export type UnnamedOrigin = "search" | "system" | "clock" | "default" | "inputs";

/** The words of `--print-config` and `--list-files`. */
type InquiryPhrases = {
  readonly title: string;
  readonly none: string;
  readonly origin: (origin: Origin) => string;
  readonly withOrigin: (value: string, origin: string) => string;
  readonly yes: string;
  readonly no: string;
  readonly suppression: (unit: string, item: string | undefined, expires: string) => string;
  readonly leftOut: (path: string, reason: LeftOutReason) => string;
  readonly namedThough: (path: string, reason: LeftOutReason) => string;
};

export const inquiryPhrases: Localized<InquiryPhrases> = {
  "zh-CN": {
    title: "实际生效的配置",
    none: "无",
    origin: (origin) => {
      switch (origin.from) {
        case "command_line":
          return `命令行 ${origin.name}`;
        case "environment":
          return `环境变量 ${origin.name}`;
        case "config":
          return origin.place;
        case "search":
          return "逐级向上找到";
        case "system":
          return "系统";
        case "clock":
          return "今天（北京时间）";
        case "inputs":
          return "由输入决定";
        case "default":
          return "默认";
      }
    },
    withOrigin: (value, origin) => `${value}（${origin}）`,
    yes: "是",
    no: "否",
    suppression: (unit, item, expires) => `单位 ${unit}，${item ?? "全部事项"}，有效至 ${expires}`,
    leftOut: (path, reason) => `未列入 ${path}：${reasonZh(reason)}`,
    namedThough: (path, reason) => `${path} 因点名而检查，${reasonZh(reason)}`,
  },
  en: {
    title: "The configuration in effect",
    none: "none",
    origin: (origin) => {
      switch (origin.from) {
        case "command_line":
          return `command line: ${origin.name}`;
        case "environment":
          return `environment: ${origin.name}`;
        case "config":
          return origin.place;
        case "search":
          return "found by looking upward";
        case "system":
          return "the system's";
        case "clock":
          return "today in China";
        case "inputs":
          return "as the inputs say";
        case "default":
          return "default";
      }
    },
    withOrigin: (value, origin) => `${value} (${origin})`,
    yes: "yes",
    no: "no",
    suppression: (unit, item, expires) => `unit ${unit}, ${item ?? "every item"}, until ${expires}`,
    leftOut: (path, reason) => `Left out ${path}: ${reasonEn(reason)}`,
    namedThough: (path, reason) => `${path} is checked since it was named, though ${reasonEn(reason)}`,
  },
};

function reasonZh(reason: LeftOutReason): string {
  switch (reason.reason) {
    case "ignore":
      return `配置的 ignore 中有 ${reason.pattern}`;
    case "gitignore":
      return `${reason.file}:${reason.line} 写明 Git 忽略 ${reason.pattern}`;
    case "dot":
      return "名称以点开头";
    case "node_modules":
      return "是 node_modules";
    case "own_kind":
      return "是工具自己的配置或基线";
  }
}

function reasonEn(reason: LeftOutReason): string {
  switch (reason.reason) {
    case "ignore":
      return `the config's ignore has ${reason.pattern}`;
    case "gitignore":
      return `${reason.file}:${reason.line} has Git ignore ${reason.pattern}`;
    case "dot":
      return "its name begins with a dot";
    case "node_modules":
      return "it is node_modules";
    case "own_kind":
      return "it is the tool's own config or baseline";
  }
}
