import type { CalendarDate } from "../time/calendar-date.js";
import type { UnitCode } from "./ids.js";
import type { Level } from "./ledger.js";

/** A file's bytes. `named`: the user named the file; else it was found in a folder or by a pattern. */
export type Source = { readonly path: string; readonly bytes: Uint8Array; readonly named: boolean };

/** A file that holds more than is read: what can be told of it. */
export type UnreadSource = {
  readonly path: string;
  readonly named: boolean;
  readonly size: number;
  readonly sha256: string;
};

/** A ledger file that takes no part in assessment, with what could still be made out of it. */
export type UnreadableLedger = {
  readonly file: string;
  readonly unit: UnitCode | undefined;
  readonly name: string | undefined;
  readonly level: Level | undefined;
  readonly submittedOn: CalendarDate | undefined;
};
