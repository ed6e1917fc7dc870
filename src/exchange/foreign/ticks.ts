import { headingKey } from "../form/table.js";

const ticks: ReadonlySet<string> = new Set([
  "√",
  "✓",
  "✔",
  "☑",
  "✅",
  "是",
  "有",
  "对",
  "已",
  "y",
  "yes",
  "true",
  "1",
]);
const crosses: ReadonlySet<string> = new Set([
  "×",
  "✗",
  "✘",
  "x",
  "☒",
  "否",
  "无",
  "未",
  "n",
  "no",
  "false",
  "0",
  "□",
  "☐",
]);

/** What a mark says; undefined: it is none. */
export function tickOf(text: string): "yes" | "no" | undefined {
  const key = headingKey(text);
  if (ticks.has(key)) return "yes";
  return crosses.has(key) ? "no" : undefined;
}

/** A stroke in a cell says that there is nothing to say. */
export function isStroke(text: string): boolean {
  return /^[/／\\—–－_-]+$/u.test(text.trim());
}

/** The same of a list: 无 is no piece of evidence. */
export function isNone(text: string): boolean {
  return /^(无|暂无|没有|不涉及)[。.]?$/u.test(text.trim());
}
