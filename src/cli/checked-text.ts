import { changesBetween } from "../exchange/changes.js";
import type { JsonObject } from "../exchange/form/record.js";
import { plainLedger } from "../exchange/plain-ledger.js";
import { parseYaml } from "../read/parse-yaml.js";

/** The text of a ledger about to be written, once it has been read back: a file that says something else is our mistake. */
export function checkedText(text: string, ledger: JsonObject): string {
  const { document, sound } = parseYaml("ledger.yaml", text);
  const [change] = changesBetween(ledger, plainLedger(document));
  if (!sound || change)
    throw new Error(`the ledger would be read back otherwise at ${change?.path.join(".") ?? "its start"}`);
  return text;
}
