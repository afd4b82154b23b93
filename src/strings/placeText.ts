import type { Strings } from './vi';

/** So many places are named; the others are counted. */
const NAMED = 5;

/** "Phụ lục I!E24" in words; the name of a sheet stays as it is. */
export function placeText(place: string, { app }: Pick<Strings, 'app'>): string {
  const match = /^(.+)!([A-Z]{1,3}\d+)$/s.exec(place);
  return match ? app.cell(match[1] ?? '', match[2] ?? '') : place;
}

/** Several places, as many as a reader takes in. */
export function placesText(places: readonly string[], strings: Pick<Strings, 'app'>): string {
  const named = places.slice(0, NAMED).map((place) => placeText(place, strings));
  const rest = places.length - named.length;
  return named.join('; ') + (rest > 0 ? strings.app.others(rest) : '');
}
