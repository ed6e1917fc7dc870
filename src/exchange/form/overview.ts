import { sha256 } from "../../read/sha256.js";
import type { Overview } from "./column.js";
import { type JsonObject, recordsIn, valueIn } from "./record.js";

/** In the order of their columns. */
export const overviews = ["measures", "evidence", "handling", "closing"] as const satisfies Overview[];

/** What the other sheets hold of an item, in one cell. */
export function overviewOf(item: JsonObject, overview: Overview): string {
  switch (overview) {
    case "measures":
      return lines(recordsIn(item, ["measures"]), measureIn);
    case "evidence":
      return lines(recordsIn(item, ["evidence"]), (piece) =>
        [textIn(piece, "id"), textIn(piece, "title") || textIn(piece, "path") || textIn(piece, "annex")]
          .join(" ")
          .trim(),
      );
    case "handling":
      return lines(recordsIn(item, ["handling"]), handlingIn);
    case "closing":
      return closingIn(item);
  }
}

function lines(records: readonly JsonObject[], line: (record: JsonObject) => string): string {
  return records.map((record, index) => `${index + 1}. ${line(record)}`.trim()).join("\n");
}

function measureIn(step: JsonObject): string {
  const due = textIn(step, "due");
  const done = textIn(step, "completed_on");
  const dates = [due === "" ? "" : `${due} 前`, done === "" ? "" : `${done} 完成`].filter(
    (text) => text !== "",
  );
  return `${textIn(step, "text")}${dates.length > 0 ? `（${dates.join("，")}）` : ""}`;
}

function handlingIn(handling: JsonObject): string {
  const persons = valueIn(handling, ["persons"]);
  const count = typeof persons === "number" && persons > 0 ? `${persons} 人` : "";
  const transfer = valueIn(handling, ["transfer"]) === undefined ? "" : "线索已移交";
  return [`${textIn(handling, "measure")}${count === "" ? "" : ` ${count}`}`, transfer]
    .filter((text) => text.trim() !== "")
    .join("，");
}

function closingIn(item: JsonObject): string {
  const closed = valueIn(item, ["closing", "closed_on"]);
  if (typeof closed === "string") return `已销号\n${closed}`;
  return valueIn(item, ["closing"]) === undefined ? "未销号" : "销号办理中";
}

function textIn(record: JsonObject, key: string): string {
  const value = record[key];
  return typeof value === "string" ? value.trim() : "";
}

/** Tells whether the overviews of a row are still what was written: a change in them belongs into another sheet. */
export function checkOf(overviews: readonly string[]): string {
  return sha256(new TextEncoder().encode(overviews.map((text) => text.trim()).join("\u0000"))).slice(0, 16);
}
