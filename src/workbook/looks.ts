import type { AlignmentStyle, BorderStyle, CellStyle, FontStyle } from "hucre";
import type { Look, Mark } from "./sheet.js";

const line = { style: "thin", color: { rgb: "808080" } } as const;
const box: BorderStyle = { top: line, right: line, bottom: line, left: line };

/** Fonts by name; where one is missing, office programs take their own. */
const song: FontStyle = { name: "宋体", size: 10 };
const hei: FontStyle = { name: "黑体", size: 10 };

const prose: AlignmentStyle = { horizontal: "left", vertical: "top", wrapText: true };
const middle: AlignmentStyle = { horizontal: "center", vertical: "top", wrapText: true };

/** `@`: what is typed stays text, so that 017 keeps its 0 and a long number its digits. */
const asText = "@";

export const lookStyles: Readonly<Record<Look, CellStyle>> = {
  title: {
    font: { name: "黑体", size: 16 },
    alignment: { horizontal: "center", vertical: "center", wrapText: true },
  },
  note: { font: song, alignment: { horizontal: "left", vertical: "center", wrapText: true } },
  heading: {
    font: hei,
    alignment: { horizontal: "center", vertical: "center", wrapText: true },
    border: box,
    fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "DDE6F0" } },
  },
  text: { font: song, alignment: prose, border: box, numFmt: asText },
  centred: { font: song, alignment: middle, border: box, numFmt: asText },
  code: { font: song, alignment: middle, border: box, numFmt: asText },
  clipped: { font: song, alignment: { horizontal: "fill", vertical: "top" }, border: box, numFmt: asText },
  day: { font: song, alignment: middle, border: box, numFmt: "yyyy-mm-dd" },
  number: { font: song, alignment: { horizontal: "center", vertical: "top" }, border: box, numFmt: "0" },
  computed: {
    font: { ...song, color: { rgb: "404040" } },
    alignment: prose,
    border: box,
    fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "F2F2F2" } },
    numFmt: asText,
  },
  rate: { font: song, alignment: { horizontal: "center", vertical: "top" }, border: box, numFmt: "0.00%" },
  total: { font: hei, alignment: { horizontal: "center", vertical: "top" }, border: box },
};

/** Differential formats take their colour from `bgColor`. */
function toned(fill: string, font: string): CellStyle {
  return {
    font: { color: { rgb: font } },
    fill: { type: "pattern", pattern: "solid", fgColor: { rgb: fill }, bgColor: { rgb: fill } },
  };
}

export const toneStyles: Readonly<Record<Mark["tone"], CellStyle>> = {
  good: toned("DFF0D8", "1E5E1E"),
  bad: toned("F8D7DA", "8A1C1C"),
  warning: toned("FFF3CD", "6B4E00"),
  note: toned("D9E8F6", "1B4B7A"),
};
