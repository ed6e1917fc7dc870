import { showHidden } from "../text/clean.js";

/**
 * Lines as a plain text message of SARIF. There `[text](target)` would be a link and `{0}` a place for an argument: a
 * blank parts the one, doubled braces are the other's escape. A message may not be empty.
 */
export function sarifText(lines: readonly string[]): string {
  const text = lines
    .map(showHidden)
    .join("\n")
    .replaceAll("](", "] (")
    .replace(/\{(\d+)\}/g, "{{$1}}");
  return text.trim() === "" ? "—" : text;
}
