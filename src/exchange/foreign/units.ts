import type { Campaign } from "../../model/campaign.js";
import type { ColumnMap, MapUnit } from "../../model/column-map.js";
import { nearest } from "../../read/nearest.js";
import { headingKey } from "../form/table.js";

/** Units that a sheet may name: those of the map, then those of the roster. */
export function knownUnits({ units }: Campaign, map: ColumnMap | undefined): readonly MapUnit[] {
  const ofMap = map?.units ?? [];
  const roster = (units ?? []).map(({ code, name, level }) => ({ code: String(code), name, level }));
  return [...ofMap, ...roster.filter(({ code }) => !ofMap.some((unit) => unit.code === code))];
}

/** The unit that a cell names by its name or code; a code that a spreadsheet made a number has lost its zeros. */
export function unitNamed(text: string, units: readonly MapUnit[]): MapUnit | undefined {
  const key = headingKey(text);
  const exact = units.find(({ code, name }) => headingKey(code) === key || headingKey(name) === key);
  if (exact) return exact;

  const digits = (code: string) => headingKey(code).replace(/^0+/, "");
  const alike = /^\d+$/.test(key) ? units.filter(({ code }) => digits(code) === digits(key)) : [];
  return alike.length === 1 ? alike[0] : undefined;
}

export function likelyUnit(text: string, units: readonly MapUnit[]): string | undefined {
  return nearest(
    text,
    units.map(({ name }) => name),
  );
}

/** The one unit that a title, a sheet's name or a file's name speaks of: the longest of the names in it. */
export function unitIn(text: string, units: readonly MapUnit[]): MapUnit | undefined {
  const key = headingKey(text);
  const named = units.filter(({ name }) => key.includes(headingKey(name)));
  const [longest] = named.toSorted((one, other) => other.name.length - one.name.length);
  const isClear = named.every(({ name }) => longest?.name.includes(name));
  return isClear ? longest : undefined;
}

/** 填报单位（盖章）：市教育局 */
export function statedUnit(text: string): string | undefined {
  return /(?:填报|报送|采购|被查|被检查)?单位(?:名称)?(?:[（(][^）)]*[）)])?\s*[:：]\s*([^\s:：]+)/u.exec(
    text,
  )?.[1];
}
