import type { Localized } from "../../language/locale.js";
import type { LongReport } from "../../model/report.js";

/** A way to hand item rows to other programs. */
export type RowFormat = {
  readonly name: string;
  /** Whether a terminal would be upset by it. */
  readonly binary: boolean;
  /** One sentence for `--help` and the documentation, without a full stop. */
  readonly summary: Localized<string>;
  /** The file piece by piece, so that it never is in memory whole; the same bytes for the same report. */
  readonly encode: (report: LongReport) => Iterable<Uint8Array>;
};

/** The elements in lists of at most `size`. */
export function* batchesOf<T>(elements: Iterable<T>, size: number): Generator<readonly T[]> {
  let batch: T[] = [];
  for (const element of elements) {
    batch.push(element);
    if (batch.length < size) continue;

    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
