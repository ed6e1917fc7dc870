import type { Locale } from "../../language/locale.js";
import type { Counts } from "../../model/report.js";
import { columnPhrases } from "../../phrases/columns.js";
import { pagePhrases } from "../../phrases/page-phrases.js";
import { type Markup, markup, nothing } from "./markup.js";

/** The parts of a bar, from what is done to what is lost. */
const parts = ["rectified", "in_progress", "unrectifiable", "unaccounted"] as const;
type Part = (typeof parts)[number];

/** Where colours cannot be told apart, two of the four are hatched. */
const hatches: Readonly<Partial<Record<Part, string>>> = {
  unrectifiable: "hatch-level",
  unaccounted: "hatch-slanted",
};

/** The hatches, once for all bars of a page. */
export const hatchPatterns: Markup = markup`<svg class="defs" aria-hidden="true" focusable="false"><defs>
<pattern id="hatch-level" width="6" height="6" patternUnits="userSpaceOnUse"><path class="hatch" d="M0 3h6"/></pattern>
<pattern id="hatch-slanted" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch" d="M0 0v6"/></pattern>
</defs></svg>
`;

/** A bar, a part a status; with its numbers as its name. Parts are in per cent, so that hatches keep their shape. */
export function statusBar(counts: Counts, locale: Locale): Markup {
  const { total } = counts;
  if (total === 0) return nothing;

  let x = 0;
  const drawn = parts.flatMap((part) => {
    const width = (counts[part] / total) * 100;
    const start = x;
    x += width;
    return width === 0 ? [] : [segment(part, start, width)];
  });
  return markup`<svg role="img" aria-label="${nameOf(counts, locale)}">${drawn}</svg>`;
}

function segment(part: Part, x: number, width: number): Markup {
  const fill = markup`<rect class="fill-${part}" x="${rounded(x)}%" y="0" width="${rounded(width)}%" height="100%"/>`;
  const hatch = hatches[part];
  return hatch === undefined
    ? fill
    : markup`${fill}<rect fill="url(#${hatch})" x="${rounded(x)}%" y="0" width="${rounded(width)}%" height="100%"/>`;
}

function nameOf(counts: Counts, locale: Locale): string {
  return parts.map((part) => `${columnPhrases[part][locale]} ${counts[part]}`).join(", ");
}

export function statusLegend(locale: Locale): Markup {
  const entries = parts.map(
    (part) =>
      markup`<li><svg aria-hidden="true" focusable="false">${segment(part, 0, 100)}</svg>${columnPhrases[part][locale]}</li>`,
  );
  return markup`<ul class="legend" aria-label="${pagePhrases[locale].legend}">${entries}</ul>
`;
}

/** Two digits after the point are a hundredth of a bar's per cent. */
export function rounded(value: number): string {
  return String(Math.round(value * 100) / 100);
}
