import type { Assessment } from "../../model/assessment.js";

/**
 * Whether an item is one of those of which plan 四(二) asks measures and a date (未完成整改的事项): neither rectified,
 * nor unrectifiable, nor withdrawn. An item that is in no list is unfinished too.
 */
export function isUnfinished({ status }: Assessment): boolean {
  switch (status) {
    case "in_progress":
    case "unaccounted":
      return true;
    case "rectified":
    case "unrectifiable":
    case "withdrawn":
      return false;
  }
}
