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
/** A number in front of a name: "1", "1.", "01)". */
const NUMBER = /^\d{1,4}[.)]?$/;

/**
 * Reads localities from a list that was copied: a name a line, in a column of a table or with its number in front.
 *
 * @param text lines; the cells of a table are parted by tabs
 */
export function readLocalities(text: string): LocalityList {
  const names = new Map<string, string>();
  const unclear: string[] = [];
  const repeated: string[] = [];
  for (const line of text.split(/\r\n?|\n/)) {
    const cells = line.split(/[\t;]/).map(oneLine);
    const words = cells.filter((cell) => cell !== '' && !NUMBER.test(cell));
    if (words.length === 0) continue;
    const name = words.map(localityName).find((found) => found !== null) ?? null;
    if (name === null) {
      unclear.push(words.join(' '));
      continue;
    }
    const key = agencyKey(name);
    if (names.has(key)) repeated.push(name);
    else names.set(key, name);
  }
  return { names: [...names.values()], unclear, repeated };
}

/** @returns the people's committee of the locality; null where the words do not say xã, phường and so on */
function localityName(text: string): string | null {
  const plain = text.replace(/^\d{1,4}[.)]\s+/, '').replace(COMMITTEE, '');
  const found = KIND.exec(plain);
  if (found?.index !== 0) return null;
  const [, kind = ''] = found;
  return `UBND ${kind.toLowerCase()}${plain.slice(kind.length)}`;
}
