import type { Locale } from "../../language/locale.js";
import type { Report } from "../../model/report.js";
import { pagePhrases } from "../../phrases/page-phrases.js";
import { publicPhrases } from "../../phrases/public-phrases.js";
import { reportPhrases } from "../../phrases/report-phrases.js";
import type { Style } from "../renderer.js";
import { boardSection } from "./board-section.js";
import { burnDownSection } from "./burn-down.js";
import { figuresSection } from "./figures-section.js";
import { findingSection } from "./finding-section.js";
import { groupSection } from "./group-section.js";
import { integrityOf } from "./integrity.js";
import { itemSections } from "./item-sections.js";
import { type Markup, markup, nothing, trusted } from "./markup.js";
import style from "./page.css?raw";
import { pageHead } from "./page-head.js";
import script from "./page-script.js?raw";
import { hatchPatterns } from "./status-bar.js";

/** The page, whole: the program loads this module when one is made. */
export function pageAsHtml(report: Report, style: Style): string {
  return page(report, style).html;
}

function page(report: Report, viewing: Style): Markup {
  const { campaign, asOf, tool } = report;
  const { locale } = viewing;
  const words = pagePhrases[locale];
  const name = campaign.title[locale];
  const title = report.profile === "public" ? publicPhrases[locale].titled(name) : name;
  return markup`${pageHead({ locale, title: `${title} ${asOf}`, policy: policy(), style })}<body>
${hatchPatterns}<header>
<h1>${title}</h1>
<p class="quiet">${words.made(`${tool.name} ${tool.version}`, asOf)}</p>
${outcome(report, locale)}</header>
<main>
${sectionsOf(report, viewing)}</main>
<script>${trusted(script)}</script>
</body>
</html>
`;
}

/** That a run passed is news only where it looked for findings. */
function outcome({ verdict, findings }: Report, locale: Locale): Markup {
  const { failed } = verdict;
  if (failed.length > 0) {
    return markup`<p class="verdict bad">${reportPhrases[locale].report.failed(failed)}</p>
`;
  }
  return findings ? markup`<p class="verdict good">${pagePhrases[locale].passed}</p>\n` : nothing;
}

function sectionsOf(report: Report, style: Style): Markup[] {
  const { summary, deadline, progress, items, findings } = report;
  const { locale } = style;
  return [
    figuresSection(report, locale),
    deadline ? boardSection(report, deadline, style) : nothing,
    ...(summary?.by ?? []).map((grouping) => (summary ? groupSection(summary, grouping, locale) : nothing)),
    progress ? burnDownSection(report, progress, locale) : nothing,
    ...(items ? itemSections(items, summary !== undefined, locale) : []),
    findings ? findingSection(report, findings, locale) : nothing,
  ];
}

function policy(): string {
  return [
    "default-src 'none'",
    `style-src '${integrityOf(style)}'`,
    `script-src '${integrityOf(script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
