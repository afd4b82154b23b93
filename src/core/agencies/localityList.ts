import { oneLine } from '../base/text';
import { agencyKey } from './agencyKey';

/** A list of localities as it was pasted. */
export interface LocalityList {
  /** "UBND xã An Bình", in the order of the list, each once. */
  names: string[];
  /** Lines that do not say which locality they mean: without xã, phường, đặc khu names repeat. */
  unclear: string[];
  /** Names that stand there twice. */
  repeated: string[];
}

const KIND = /(?:^|\s)(xã|phường|đặc khu|thị trấn|huyện|quận|thị xã|thành phố)\s+(\p{L}|\d)/iu;
const COMMITTEE = /^(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân)\s+/iu;
const DISTRICT = /^(?:thuộc\s+)?(?:huyện|quận|thị xã|thành phố|tp\.?)\s+\p{L}.*$/iu;
/** A number in front of a name: "1", "1.", "01)". */
const NUMBER = /^\d{1,4}[.)]?$/;

/**
 * Reads localities from a list that was copied: a name a line, in a column of a table or with its number in front. Of
 * those with one name each is called by its district as well, where the line says which that is or was.
 *
 * @param text lines; the cells of a table are parted by tabs
 */
export function readLocalities(text: string): LocalityList {
  const found: Line[] = [];
  const unclear: string[] = [];
  for (const line of text.split(/\r\n?|\n/)) {
    const cells = line.split(/[\t;]/).map(oneLine);
    const words = cells.filter((cell) => cell !== '' && !NUMBER.test(cell));
    if (words.length === 0) continue;
    const own = words.findIndex((cell) => localityName(cell) !== null);
    const name = localityName(words[own] ?? '');
    if (name === null) unclear.push(words.join(' '));
    else found.push({ ...partOf(name), others: words.slice(own + 1) });
  }
  const alike = new Map<string, number>();
  for (const { name } of found) alike.set(agencyKey(name), (alike.get(agencyKey(name)) ?? 0) + 1);
  const names = new Map<string, string>();
  const repeated: string[] = [];
  for (const line of found) {
    const isAlone = alike.get(agencyKey(line.name)) === 1;
    const district = line.district ?? line.others.map(districtIn).find((each) => each !== null);
    const name = isAlone || !district ? line.name : `${line.name}, ${district}`;
    if (names.has(agencyKey(name))) repeated.push(name);
    else names.set(agencyKey(name), name);
  }
  return { names: [...names.values()], unclear, repeated };
}

interface Line {
  name: string;
  /** In the name's own cell, behind it: "(huyện Ba Chẽ)"; null where nothing is. */
  district: string | null;
  /** The cells behind that of the name. */
  others: readonly string[];
}

/** "UBND xã Tân Lập (huyện Ba Chẽ cũ)": a name and its district. */
function partOf(name: string): Pick<Line, 'name' | 'district'> {
  const [, before, behind] = /^(.+?)\s*(?:\(|,\s|\s[-–]\s)(.+?)\)?$/u.exec(name) ?? [];
  const district = districtIn(behind ?? '');
  return before === undefined || district === null
    ? { name, district: null }
    : { name: before, district };
}

function districtIn(text: string): string | null {
  const [district] = DISTRICT.exec(text.replace(/[()]/g, ' ').trim()) ?? [];
  return district?.replace(/^thuộc\s+|\s+(?:cũ|trước đây)$/giu, '') ?? null;
}

/** @returns the people's committee of the locality; null where the words do not say xã, phường and so on */
function localityName(text: string): string | null {
  const plain = text.replace(/^\d{1,4}[.)]\s+/, '').replace(COMMITTEE, '');
  const found = KIND.exec(plain);
  if (found?.index !== 0) return null;
  const [, kind = ''] = found;
  return `UBND ${kind.toLowerCase()}${plain.slice(kind.length)}`;
}
