import type { Locale, Localized } from "../language/locale.js";
import type { LongReport, Report } from "../model/report.js";

/** The blocks of a report that people read, in the order in which they are printed. */
export const sections = ["findings", "items", "deadline", "summary"] as const;
export type Section = (typeof sections)[number];

/** How a report is to look. The machine formats read the locale at most. */
export type Style = {
  readonly locale: Locale;
  /** Columns of the terminal. */
  readonly width: number;
  /** 0: none; 1: 16 colours; 2: 256; 3: all. */
  readonly color: 0 | 1 | 2 | 3;
  /** Borders of `+ - |`, no `…`, and characters of ambiguous width counted as two columns, as in a cp936 console. */
  readonly ascii: boolean;
  /** What to show; a section that the report has not is left out. */
  readonly sections: readonly Section[];
  /** Findings that text shows, and Markdown where a page has no room for more; undefined: all. */
  readonly maxFindings: number | undefined;
};

export type Renderer = {
  readonly name: string;
  /** Of a file in this format, without the dot. */
  readonly extension: string;
  /** One sentence for `--help`, without a full stop. */
  readonly summary: Localized<string>;
  /** What it can show. A command whose answer holds none of these does not offer it. */
  readonly sections: readonly Section[];
  /** False: it shows neither files' hashes nor findings' fingerprints, which then need not be worked out. */
  readonly hashes?: false;
  /** False: it goes through the items only where a section of its shows them, and else needs to know how many they are. */
  readonly rows?: false;
  /** Pure: the same report and style give the same text, which ends in exactly one line end. */
  readonly render: (report: Report, style: Style) => string;
  /** The same text piece by piece, of a report that is not in memory; absent: the format needs all of it at once. */
  readonly parts?: Parts;
};

type Parts = (report: LongReport, style: Style) => Iterable<string>;

/** A format that goes through the report piece by piece. */
export function inParts(parts: Parts): Required<Pick<Renderer, "render" | "parts">> {
  return { parts, render: (report, style) => [...parts(report, style)].join("") };
}
