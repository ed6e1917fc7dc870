/**
 * A document number reduced to what is compared: 冀财采［2017］24 号 and 冀财采〔2017]24号 are the same. NFKC leaves 〔〕
 * alone, so that all brackets are first made one class; blanks and invisible characters do not count.
 */
export function documentNumberKey(documentNo: string): string {
  return documentNo
    .normalize("NFKC")
    .replace(/[〔[{【]/gu, "(")
    .replace(/[〕\]}】]/gu, ")")
    .replace(/[\s\p{Cf}]+/gu, "")
    .toUpperCase();
}
