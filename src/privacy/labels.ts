import type { Confidences } from "./confidences.js";
import { isAnonymous, surnameOf } from "./person-names.js";

/** What a person is called in public: 王某某, and another of the surname 王某某（2）; the same in all that a unit shows. */
export type Labels = (unit: string, name: string) => string;

export function labelsFor({ namesByUnit, names }: Confidences): Labels {
  const everywhere = placesOf(names);
  const byUnit = new Map(Array.from(namesByUnit, ([unit, own]) => [unit, placesOf(own)] as const));
  return (unit, name) => {
    if (isAnonymous(name)) return name;

    const base = anonymised(name);
    const own = byUnit.get(unit);
    const place = own?.places.get(name);
    // Somebody of another unit is numbered after all of this one, so that two people stay apart.
    return labelled(base, place ?? (own?.last.get(base) ?? 0) + (everywhere.places.get(name) ?? 1));
  };
}

type Places = {
  readonly places: ReadonlyMap<string, number>;
  /** The last number of each label. */
  readonly last: ReadonlyMap<string, number>;
};

function placesOf(names: readonly string[]): Places {
  // A ledger may call somebody 王某某 already.
  const taken = new Set(names.filter(isAnonymous));
  const places = new Map<string, number>();
  const last = new Map([...taken].map((name) => [name, 1]));
  for (const name of names.filter((one) => !isAnonymous(one))) {
    const base = anonymised(name);
    const place = (last.get(base) ?? 0) + 1;
    places.set(name, place);
    last.set(base, place);
  }
  return { places, last };
}

/** What everyone of a surname is called, before they are told apart. */
export function anonymised(name: string): string {
  return `${surnameOf(name) ?? ""}某某`;
}

function labelled(base: string, place: number): string {
  return place === 1 ? base : `${base}（${place}）`;
}
