import type { Campaign } from "../model/campaign.js";
import type { ReadingProblem } from "../model/reading.js";
import { valueAt } from "../text/located-document.js";
import { type Place, parentPointer, rootOf } from "../text/place.js";
import { builtInCampaignIds, builtInValue, commonGround } from "./built-in-campaigns.js";
import { checkSchema } from "./check-schema.js";
import { isMapping, type Mapping } from "./fields.js";
import { mergeCampaign } from "./merge-campaign.js";
import { nearest } from "./nearest.js";
import type { CampaignFile } from "./read-file.js";
import { unrealDate } from "./schema-date.js";
import { shapeFor } from "./schema-validate.js";
import { type CampaignPlaces, reportDue, toCampaign } from "./to-campaign.js";

export type ResolvedCampaign =
  | { readonly campaign: Campaign }
  | { readonly problems: readonly ReadingProblem[] };

/** A campaign of the chain as data; `file` is undefined for a built-in one. */
type Layer = { readonly file: string | undefined; readonly value: Mapping };

/**
 * A campaign file with what it `extends` merged in: a built-in campaign by its id, or a file by its path from the
 * folder of the one that names it. `load` reads a file by that path.
 */
export function resolveCampaign(
  file: CampaignFile,
  load: (path: string) => CampaignFile | undefined,
): ResolvedCampaign {
  const chain = layersOf(file, load);
  if ("problem" in chain) return { problems: [chain.problem] };

  const { layers } = chain;
  const merged = layers.reduceRight<unknown>(
    (base, { value }) => mergeCampaign(ofYear(base, value), value),
    undefined,
  );
  const value = Object.fromEntries(
    Object.entries(isMapping(merged) ? merged : {}).filter(([key]) => key !== "extends"),
  );
  const whole = {
    file: file.document.file,
    text: "",
    value,
    spanOf: () => undefined,
    firstKeyOf: () => undefined,
  };
  const { problems } = checkSchema(whole, "campaign");
  if (problems.length > 0) return { problems: problems.map((problem) => inOwnFile(problem, layers)) };

  const due = reportDue(value);
  if (due) return { campaign: toCampaign(value, due, placesIn(layers)) };

  const date = `${valueAt(value, "/year")}-${valueAt(value, "/report/due")}`;
  const asked = { kind: "campaign", shape: shapeFor("campaign") } as const;
  return { problems: [inOwnFile(unrealDate(whole.file, asked, "/report/due", date), layers)] };
}

/** A base as a campaign of another year takes it over: phases hold dates of their own year, and fall away. */
function ofYear(base: unknown, over: Mapping): unknown {
  if (!isMapping(base) || over["year"] === undefined || over["year"] === base["year"]) return base;
  return Object.fromEntries(Object.entries(base).filter(([key]) => key !== "phases"));
}

/** The file itself, then what it extends, to the last. */
function layersOf(
  file: CampaignFile,
  load: (path: string) => CampaignFile | undefined,
): { readonly layers: readonly Layer[] } | { readonly problem: ReadingProblem } {
  const files = [file];
  const layers: Layer[] = [];
  for (let current = file; ; ) {
    layers.push({ file: current.document.file, value: isMapping(current.value) ? current.value : {} });
    const base = valueAt(current.value, "/extends");
    if (typeof base !== "string") return { layers: [...layers, { file: undefined, value: commonGround }] };

    const builtIn = builtInValue(base.trim());
    if (builtIn) return { layers: [...layers, { file: undefined, value: builtIn }] };

    const next = load(pathBeside(current.document.file, base.trim()));
    if (!next) return { problem: unknownBase(current, base) };
    if (files.some(({ document }) => document.file === next.document.file)) {
      return { problem: cycle([...files, next], base) };
    }

    files.push(next);
    current = next;
  }
}

function unknownBase({ document }: CampaignFile, base: string): ReadingProblem {
  return {
    rule: "shape/schema",
    place: { file: document.file, pointer: "/extends", part: "value" },
    facts: {
      problem: "unknown_base",
      key: "extends",
      text: base,
      known: builtInCampaignIds.join(", "),
      suggestion: nearest(base, builtInCampaignIds) ?? null,
    },
  };
}

/** Reported where the circle closes: in the file before the last. */
function cycle(files: readonly CampaignFile[], base: string): ReadingProblem {
  const names = files.map(({ document }) => document.file);
  return {
    rule: "shape/schema",
    place: { file: names.at(-2) ?? "", pointer: "/extends", part: "value" },
    facts: { problem: "base_cycle", key: "extends", text: base, chain: names.join(" > ") },
  };
}

/** The path of a file that another names, with `/` between folders; an absolute path is kept. */
function pathBeside(file: string, path: string): string {
  const target = path.replaceAll("\\", "/");
  if (/^([A-Za-z]:)?\//.test(target)) return target;

  const segments = file.replaceAll("\\", "/").split("/").slice(0, -1);
  for (const segment of target.split("/")) {
    if (segment === "." || segment === "") continue;
    const above = segments.at(-1);
    if (segment === ".." && above !== undefined && above !== "..") segments.pop();
    else segments.push(segment);
  }
  return segments.join("/");
}

/** Shown where the nearest file gives the value, or what stands around it. */
function inOwnFile(problem: ReadingProblem, layers: readonly Layer[]): ReadingProblem {
  for (let pointer = problem.place.pointer; ; pointer = parentPointer(pointer)) {
    const owner = layers.find(({ value }) => valueAt(value, pointer) !== undefined);
    if (owner?.file !== undefined) return { ...problem, place: { ...problem.place, file: owner.file } };
    if (pointer === "") return problem;
  }
}

function placesIn(layers: readonly Layer[]): CampaignPlaces {
  const placeOf = (layer: Layer | undefined): Place | undefined =>
    layer?.file === undefined ? undefined : rootOf(layer.file);
  const ownerOf = (key: string) => layers.find(({ value }) => Object.hasOwn(value, key));
  return {
    campaign: placeOf(layers[0]),
    units: placeOf(ownerOf("units")),
    baseList: placeOf(ownerOf("base_list")),
  };
}
