import { clean } from "../../text/clean.js";
import { escapeXml } from "../escape-xml.js";
import type { Paper } from "../paper/paper.js";
import { fonts, sizes, substitutes } from "./official-page.js";

type Part = { readonly path: string; readonly data: string };

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const wordNamespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** What the library would fill in with the clock: the paper's own day stands here. */
export function corePart({ title, date }: Paper): Part {
  const instant = `${date}T00:00:00Z`;
  const stamp = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${instant}</dcterms:${name}>`;
  const namespaces = [
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'xmlns:dcterms="http://purl.org/dc/terms/"',
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
  ].join(" ");
  return {
    path: "docProps/core.xml",
    data: `${head}<cp:coreProperties ${namespaces}><dc:title>${escapeXml(clean(title))}</dc:title>${stamp("created")}${stamp("modified")}</cp:coreProperties>`,
  };
}

/**
 * The styles that the paper's own runs stand on. Nothing is snapped to the page's grid: what it asks for, 22 lines of 28
 * characters, each line and run says itself, and so Word, WPS and LibreOffice agree. (LibreOffice gives a character that
 * is wider than a cell of the grid two of them.)
 */
export function stylesPart(): Part {
  const font = ["ascii", "hAnsi", "eastAsia", "cs"].map((script) => `w:${script}="${fonts.body}"`).join(" ");
  const size = `<w:sz w:val="${sizes.body}"/><w:szCs w:val="${sizes.body}"/>`;
  const defaults = [
    `<w:rPrDefault><w:rPr><w:rFonts ${font}/>${size}<w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault>`,
    '<w:pPrDefault><w:pPr><w:snapToGrid w:val="0"/></w:pPr></w:pPrDefault>',
  ];
  const normal =
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>';
  const data = `${head}<w:styles ${wordNamespace}><w:docDefaults>${defaults.join("")}</w:docDefaults>${normal}</w:styles>`;
  return { path: "word/styles.xml", data };
}

/** Which font to take where one of ours is not installed. */
export function fontTablePart(): Part {
  const entries = Object.values(fonts).map((name) => {
    const substitute = substitutes[name];
    const other = substitute === undefined ? "" : `<w:altName w:val="${substitute}"/>`;
    return `<w:font w:name="${name}">${other}<w:charset w:val="86"/></w:font>`;
  });
  return {
    path: "word/fontTable.xml",
    data: `${head}<w:fonts ${wordNamespace}>${entries.join("")}</w:fonts>`,
  };
}
