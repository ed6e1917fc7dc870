import { type Renderer, sections } from "../renderer.js";
import { pageAsHtml } from "./page-as-html.js";

/**
 * One file that needs no network, and no script to be read. Its policy lets it run its own style and script and load
 * nothing, so that even an escape that failed could send nothing anywhere.
 */
export const html: Renderer = {
  name: "html",
  extension: "html",
  summary: {
    "zh-CN": "一个自足的网页，可离线查看、筛选和打印",
    en: "one self-contained page to look at, filter and print, offline",
  },
  sections,
  render: pageAsHtml,
};
