import { clean } from "../text/clean.js";

/** A description or a reason in TAP 14, where `#` begins a directive. One line, and never empty. */
export function tapText(text: string): string {
  const line = clean(text).trim().replaceAll("\\", "\\\\").replaceAll("#", "\\#");
  return line === "" ? "—" : line;
}

/**
 * A scalar of YAML. A string in double quotes, as JSON has it: cleaned of all that one of the two would write otherwise
 * than the other.
 */
export function yamlScalar(value: string | number | null): string {
  return JSON.stringify(typeof value === "string" ? clean(value) : value);
}
