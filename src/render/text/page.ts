import { reportPhrases } from "../../phrases/report-phrases.js";
import { codePageWidth, displayWidth, type Measure } from "../../text/display-width.js";
import type { Style } from "../renderer.js";
import { type Ink, inkOf } from "./ink.js";

/** What drawing on a terminal needs to know of it. */
export type Page = {
  /** Columns. */
  readonly width: number;
  readonly measure: Measure;
  readonly ascii: boolean;
  readonly ellipsis: string;
  /** Stands for what is absent. */
  readonly dash: string;
  readonly labelled: (label: string, text: string) => string;
  readonly ink: Ink;
};

/** Narrower terminals are drawn as if they had so many columns. */
const leastWidth = 20;

export function pageOf({ locale, width, ascii, color }: Style): Page {
  return {
    width: Math.max(leastWidth, width),
    measure: ascii ? codePageWidth : displayWidth,
    ascii,
    ellipsis: ascii ? "..." : "…",
    dash: ascii ? "-" : "—",
    labelled: reportPhrases[locale].labelled,
    ink: inkOf(color),
  };
}
