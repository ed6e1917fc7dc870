import { showHidden } from "../text/clean.js";

/** A workflow command of GitHub Actions. What it says may have several lines, none of which begins a line of the log. */
export function workflowCommand(
  name: "error" | "warning" | "notice" | "group" | "endgroup",
  properties: Readonly<Record<string, string | number | undefined>>,
  lines: readonly string[],
): string {
  const written = Object.entries(properties).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${escapeProperty(String(value))}`],
  );
  const head = [name, ...(written.length > 0 ? [written.join(",")] : [])].join(" ");
  return `::${head}::${escapeData(lines.map(showHidden).join("\n"))}`;
}

/** `%` first, or what stands for the others would be escaped again. */
function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(showHidden(text)).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
