import type { OtherFile } from "../model/import.js";
import type { RefusalWord } from "./import-phrases.js";

/** What a file is instead of a table, and the way out. */
const others: Readonly<Record<OtherFile, string>> = {
  folder: "是文件夹；请写其中的 .xlsx 或者 .csv",
  empty: "文件是空的；请写装有台账的文件",
  ledger_yaml: "已经是本工具的 YAML 文件；请用 `taizhang check` 检查，这里要写 .xlsx 或者 .csv",
  yaml: "是 YAML 文件；只能导入表格，请写 .xlsx 或者 .csv",
  json: "是 JSON 文件；只能导入表格，请写 .xlsx 或者 .csv",
  web_page: "是网页，即使文件名以 .xls 结尾；请用 Excel 或者 WPS 打开，另存为 .xlsx",
  xml: "是 XML 文件；Excel 或者 WPS 能打开的，请另存为 .xlsx",
  rich_text: "是带格式的文本（.rtf）；请把其中的表格复制到 Excel 或者 WPS 表格，另存为 .xlsx",
  pdf: "是 PDF；请索取制作它的表格（.xlsx 或者 .csv）",
  picture: "是图片；请索取表格本身（.xlsx 或者 .csv）",
  old_document: "是 Word 或者 WPS 文字的文档；请把其中的表格复制到 Excel 或者 WPS 表格，另存为 .xlsx",
  docx: "是 Word 文档；请把其中的表格复制到 Excel 或者 WPS 表格，另存为 .xlsx",
  open_text: "是文字文档（.odt）；请把其中的表格复制到电子表格，另存为 .xlsx",
  slides: "是演示文稿；请把其中的表格复制到 Excel 或者 WPS 表格，另存为 .xlsx",
  archive: "是压缩包；请解压后写其中的 .xlsx 或者 .csv",
};

export function refusalZh(what: RefusalWord): string {
  switch (what.refusal) {
    case "file_too_large":
      return `文件超过 ${mebibytes(what.limit)} MiB`;
    case "contents_too_large":
      return `解压后超过 ${mebibytes(what.limit)} MiB，可能是压缩炸弹；请另存为只有台账的 .xlsx`;
    case "too_many_cells":
      return `单元格超过 ${what.limit} 个；请删去台账以外的内容，或者分成几个文件`;
    case "too_many_rows":
      return `有的表超过 ${what.limit} 行；请删去台账下方的内容（包括只有格式的空行）`;
    case "too_many_columns":
      return `有的表超过 ${what.limit} 列；请删去台账右侧的内容`;
    case "old_format":
      return "是旧格式（.xls、.et），或者设有密码；请去掉密码，另存为 .xlsx";
    case "open_document":
      return "是 .ods；请另存为 .xlsx";
    case "binary_workbook":
      return "是 .xlsb；请另存为 .xlsx";
    case "not_a_workbook":
      return "不是 Excel 工作簿（.xlsx），也不是 UTF-8 或 GB18030 的文本（.csv）；Excel 或者 WPS 能打开的，请另存为 .xlsx";
    case "other_file":
      return others[what.file];
    case "csv_quotes":
      return `从第 ${what.line} 行起引号不成对；引号里面的引号要写两个`;
    case "utf_16_text":
      return "是 UTF-16 的文本；请另存为 UTF-8 的 CSV";
    case "encrypted":
      return "设有密码；请去掉密码后再保存";
    case "macros":
      return "含有宏，不打开；请另存为不含宏的 .xlsx";
    case "external_links":
      return "含有指向其他文件的链接，不打开；请在“数据 - 编辑链接”中断开链接后再保存";
    case "broken":
      return "文件已损坏，或者不是 Excel 能读的工作簿；请在 Excel、WPS 中打开，另存为 .xlsx";
  }
}

function mebibytes(bytes: number): number {
  return Math.round(bytes / 1024 ** 2);
}
