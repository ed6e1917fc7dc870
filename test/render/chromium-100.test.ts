import { describe, expect, test } from "vitest";
import { html } from "../../src/render/html/html.js";
import { run } from "../a-world.js";
import { aStyle, fullReport } from "./a-report.js";
import { newerInCss, newerInHtml, newerInScript } from "./chromium-100.js";

const ledger = `kind: ledger
version: 1
campaign: procurement-lookback-2018
unit: { code: "017", name: 市教育局, level: city }
items: []
`;
const pages = {
  "of a summary": async () => html.render(fullReport("zh-CN"), aStyle()),
  "of a report": async () => {
    const argv = ["report", "017", "017.yaml", "--format", "html", "--draft", "--as-of", "2018-06-08"];
    return (await run(argv, { files: { "017.yaml": ledger } })).stdout;
  },
};

/** Against MDN's data of what each browser has had since when, for every word in the pages as they are built. */
describe.each(Object.entries(pages))("the page %s holds nothing newer than Chromium 100", (_name, page) => {
  const within = (text: string, element: string) =>
    [...text.matchAll(new RegExp(`<${element}>([\\s\\S]*?)</${element}>`, "g"))]
      .map(([, inner]) => inner)
      .join("\n");

  test("in its style", async () => {
    const style = within(await page(), "style");
    expect(style.length).toBeGreaterThan(1000);
    expect(newerInCss(style)).toEqual([]);
  });

  test("in its script and its elements", async () => {
    const text = await page();
    expect(newerInScript(within(text, "script"))).toEqual([]);
    expect(newerInHtml(text)).toEqual([]);
  });
});

describe("what is newer is found", () => {
  test.each([
    ["@container (width > 30em) { p { color: red } }", "@container"],
    ["p:has(a) { color: red }", ":has"],
    ["p:user-invalid { color: red }", ":user-invalid"],
    ["p { text-wrap: balance; }", "text-wrap"],
    ["p { color: oklch(40% 0.2 20); }", "oklch()"],
    ["p { color: color-mix(in srgb, red, blue); }", "color-mix()"],
    ["p { color: light-dark(red, blue); }", "light-dark()"],
    ["p { display: grid; grid-template-columns: subgrid; }", "grid-template-columns: subgrid"],
    ["p { height: 100dvh; }", "100dvh"],
    ["p { print-color-adjust: exact; }", "print-color-adjust"],
    ["@media (width >= 30em) { p { color: red } }", "@media (width >= 30em) "],
    ["p { color: red; & a { color: blue } }", "; & a {"],
  ])("%s", (css, found) => expect(newerInCss(css)).toContain(found));

  test("in scripts and elements", () => {
    expect(newerInScript("rows.toSorted(); Object.groupBy(rows); a.showPopover()")).toEqual([
      "toSorted",
      "groupBy",
      "showPopover",
    ]);
    expect(newerInHtml('<search></search><details name="a"></details><div popover></div>')).toEqual([
      "search",
      "details name",
      "div popover",
    ]);
  });

  test("what is old is not", () => {
    expect(
      newerInCss("p:focus-visible { -webkit-print-color-adjust: exact; print-color-adjust: exact; }"),
    ).toEqual([]);
    expect(
      newerInCss("@media print { p { gap: 1em; aspect-ratio: 1 / 2; width: calc(1em + 2vh); } }"),
    ).toEqual([]);
    expect(newerInScript("rows.at(0).replaceChildren(a); rows.slice().sort()")).toEqual([]);
  });
});
