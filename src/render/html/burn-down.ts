import type { Locale } from "../../language/locale.js";
import type { Progress } from "../../model/progress.js";
import type { Report } from "../../model/report.js";
import { pagePhrases } from "../../phrases/page-phrases.js";
import { type CalendarDate, daysBetween } from "../../time/calendar-date.js";
import { type Markup, markup, nothing } from "./markup.js";
import { drawPageTable, tableRow } from "./page-table.js";
import { rounded } from "./status-bar.js";

/** The drawing, in its own units. */
const frame = { width: 960, height: 300, left: 48, right: 24, top: 28, bottom: 34, label: 130 } as const;

type Scale = { readonly x: (date: CalendarDate) => number; readonly y: (count: number) => number };

/** Open items from the campaign's beginning to today, and on from there if every deadline is kept. */
export function burnDownSection(report: Report, progress: Progress, locale: Locale): Markup {
  const words = pagePhrases[locale];
  const [first] = progress.past;
  const now = progress.past.at(-1);
  if (!first || !now) return nothing;

  const text = words.burnDownText(first.date, first.open, now.date, now.open);
  return markup`<section>
<h2>${words.burnDown}</h2>
<figure>
${drawing(report, progress, text, locale)}<figcaption class="quiet">${words.burnDownNote}${locale === "en" ? "." : "。"}</figcaption>
</figure>
<details><summary>${words.showTable}</summary>
${tableOf(progress, locale)}</details>
</section>
`;
}

function drawing({ deadline }: Report, progress: Progress, text: string, locale: Locale): Markup {
  const words = pagePhrases[locale];
  const scale = scaleOf(progress);
  const { due } = deadline ?? {};
  const inFrame = due !== undefined && isWithin(due, progress);
  const { past, planned } = progress;
  return markup`<svg viewBox="0 0 ${frame.width} ${frame.height}" role="img" aria-label="${text}">
${countAxis(progress, scale)}${dateAxis(progress, scale)}${inFrame ? mark(scale.x(due), `${words.reportDue} ${due}`) : nothing}<path class="planned" d="${pathOf(planned, scale)}"/>
<path class="actual" d="${pathOf(past, scale)}"/>
${key("actual", words.actual, frame.left + 8)}${planned.length > 1 ? key("planned", words.planned, frame.left + 250) : nothing}</svg>
`;
}

function scaleOf({ past, planned }: Progress): Scale {
  const dates = [...past, ...planned].map(({ date }) => date);
  const first = dates.at(0);
  const last = dates.at(-1);
  const span = first && last ? Math.max(1, daysBetween(first, last)) : 1;
  const most = niceMost(Math.max(1, ...past.map(({ open }) => open)));
  const width = frame.width - frame.left - frame.right;
  const height = frame.height - frame.top - frame.bottom;
  return {
    x: (date) => frame.left + ((first ? daysBetween(first, date) : 0) / span) * width,
    y: (count) => frame.top + height - (count / most) * height,
  };
}

/** Four times the next round number, so that the lines between stand at round numbers too. */
function niceMost(count: number): number {
  const quarter = Math.max(1, count / 4);
  const power = 10 ** Math.floor(Math.log10(quarter));
  const factors = power === 1 ? [1, 2, 3, 4, 5, 6, 8, 10] : [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];
  return 4 * (factors.find((factor) => factor * power >= quarter) ?? 10) * power;
}

function countAxis({ past }: Progress, { y }: Scale): Markup[] {
  const most = niceMost(Math.max(1, ...past.map(({ open }) => open)));
  return [0, 1, 2, 3, 4].map((quarter) => {
    const count = (most * quarter) / 4;
    const at = rounded(y(count));
    return markup`<path class="axis" d="M${frame.left} ${at}H${frame.width - frame.right}"/><text class="tick" x="${frame.left - 8}" y="${at}" dy="4" text-anchor="end">${rounded(count)}</text>
`;
  });
}

/** The first and the last date, and those between that leave room for each other. */
function dateAxis({ past, planned }: Progress, { x }: Scale): Markup[] {
  const dates = [...new Set([...past, ...planned].map(({ date }) => date))];
  const last = dates.at(-1);
  const shown: CalendarDate[] = [];
  for (const date of dates) {
    const before = shown.at(-1);
    const hasRoom = before === undefined || x(date) - x(before) >= frame.label;
    if (date === last || (hasRoom && (last === undefined || x(last) - x(date) >= frame.label)))
      shown.push(date);
  }
  return shown.map((date, index) => {
    const anchor = date === last && index > 0 ? "end" : index === 0 ? "start" : "middle";
    return markup`<text class="tick" x="${rounded(x(date))}" y="${frame.height - 10}" text-anchor="${anchor}">${date}</text>
`;
  });
}

function isWithin(date: CalendarDate, { past, planned }: Progress): boolean {
  const first = past.at(0)?.date ?? date;
  const last = planned.at(-1)?.date ?? past.at(-1)?.date ?? date;
  return date >= first && date <= last;
}

function mark(x: number, text: string): Markup {
  const onLeft = x > frame.width / 2;
  return markup`<path class="mark" d="M${rounded(x)} ${frame.top}V${frame.height - frame.bottom}"/><text class="mark-text" x="${rounded(x + (onLeft ? -6 : 6))}" y="${frame.top + 12}" text-anchor="${onLeft ? "end" : "start"}">${text}</text>
`;
}

function key(kind: string, text: string, x: number): Markup {
  return markup`<path class="${kind}" d="M${x} 12h30"/><text class="tick" x="${x + 38}" y="16">${text}</text>
`;
}

function pathOf(
  points: readonly { readonly date: CalendarDate; readonly open: number }[],
  { x, y }: Scale,
): string {
  return points
    .map(({ date, open }, index) => `${index === 0 ? "M" : "L"}${rounded(x(date))} ${rounded(y(open))}`)
    .join("");
}

function tableOf({ past, planned }: Progress, locale: Locale): Markup {
  const words = pagePhrases[locale];
  const ahead = planned.slice(1);
  return drawPageTable(
    {
      caption: words.burnDown,
      captionShown: false,
      columns: [
        { head: words.date, kind: "text" },
        { head: words.actual, kind: "number" },
        { head: words.planned, kind: "number" },
      ],
      rows: [
        ...past.map(({ date, open }) =>
          tableRow({ content: date }, [
            { content: open, kind: "number" },
            { content: "", kind: "number" },
          ]),
        ),
        ...ahead.map(({ date, open }) =>
          tableRow({ content: date }, [
            { content: "", kind: "number" },
            { content: open, kind: "number" },
          ]),
        ),
      ],
      interactive: false,
    },
    locale,
  );
}
