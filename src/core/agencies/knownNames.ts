import type { AgencyDirectory } from './agency';
import { agencyKey } from './agencyKey';
import { createAbbreviations } from './abbreviation';
import { BOARD_OF_ZONES, isBoardOfZones } from './boards';
import { communeKey, districtKey, genericKey } from './genericNames';
import { levelOf } from './level';
import { namesByKey } from './namesByKey';
import { isOneSlip } from './oneSlip';
import { withoutProvince } from './provinces';
import { branchOf } from './region';
import { createSuggester } from './suggest';

/** Shorter names are no safe ground for guessing a slip: "Sở CT" is one letter from many things. */
const SHORTEST_SLIP = 7;

export interface KnownNames {
  /** The canonical name behind a key, exactly. */
  exact: (key: string) => string | null;
  /** The canonical name one slip away, where there is only one. */
  slip: (key: string) => string | null;
  /** The known name that is most like it, if any is. */
  nearest: (key: string) => string | null;
  /** Length of the longest key: nothing longer can be known. */
  longest: number;
}

/** Looks names up by their keys. */
export function knownNames(directory: AgencyDirectory): KnownNames {
  const names = namesByKey(directory);
  for (const { name, aliases, isCollective } of directory.agencies) {
    // "sở, ngành liên quan" means what "các sở, ngành liên quan" does.
    if (!isCollective) continue;
    for (const each of [name, ...aliases].filter((text) => text.includes(','))) {
      const key = agencyKey(each.replace(/^các\s+/i, ''));
      if (!names.has(key)) names.set(key, name);
    }
  }

  // Made when a name is first asked about: most tables name agencies as the directory does.
  let abbreviations: ReturnType<typeof createAbbreviations> | null = null;
  const abbreviated = (key: string) => (abbreviations ??= createAbbreviations(names))(key);
  const called = (key: string) => names.get(key) ?? abbreviated(key);
  const asked = new Map<string, string | null>();
  const said = (key: string): string | null => {
    // A "thị xã" ends with "xã".
    const ofLocalities = districtKey(key) ?? communeKey(key);
    return (
      names.get(genericKey(key) ?? '') ??
      called(key) ??
      (ofLocalities === null ? null : called(ofLocalities)) ??
      (isBoardOfZones(key) ? called(agencyKey(BOARD_OF_ZONES)) : null) ??
      ofRegion(key, called)
    );
  };
  /** The province's name adds nothing, but a place of that name is another: "UBND phường Hà Giang". */
  const ofProvince = (key: string): string | null => {
    const left = levelOf(key) === 'province' ? withoutProvince(key) : null;
    return left && (said(left) ?? said(`${left} tỉnh`));
  };
  const exact = (key: string): string | null => {
    const before = names.get(key) ?? asked.get(key);
    if (before !== undefined) return before;
    const name = said(key) ?? ofProvince(key);
    asked.set(key, name);
    return name;
  };
  const byLength = new Map<number, string[]>();
  for (const key of names.keys()) {
    const same = byLength.get(key.length);
    if (same) same.push(key);
    else byLength.set(key.length, [key]);
  }
  // Made when a name is first asked about: most tables name known agencies only.
  let suggester: ReturnType<typeof createSuggester> | null = null;
  const nearestKey = (key: string) => (suggester ??= createSuggester([...names.keys()]))(key);
  return {
    longest: Math.max(0, ...byLength.keys()),
    exact,
    slip: (key) => {
      if (spelledOut(key) < SHORTEST_SLIP) return null;
      const found = new Set<string>();
      for (let length = key.length - 1; length <= key.length + 1; length += 1) {
        for (const known of byLength.get(length) ?? []) {
          if (spelledOut(known) >= SHORTEST_SLIP && isOneSlip(key, known)) {
            found.add(names.get(known) ?? '');
          }
        }
      }
      const [only] = found;
      return found.size === 1 && only !== undefined ? only : null;
    },
    nearest: (key) => names.get(nearestKey(key) ?? '') ?? null,
  };
}

/** A branch that the directory has, with its own numeral. */
function ofRegion(key: string, called: (key: string) => string | null): string | null {
  const found = branchOf(key);
  const name = found && called(found.branch);
  return found && name !== null ? `${name} ${found.numeral}` : null;
}

/**
 * Letters of a name that are words: abbreviations are no ground for guessing a slip, for "NNMT" and "TNMT" are two
 * departments. "UBND" stands in most names and counts.
 */
function spelledOut(key: string): number {
  return key
    .split(' ')
    .filter((word) => word === 'ubnd' || word.length < 3 || VOWEL.test(word) || !LETTERS.test(word))
    .join(' ').length;
}

const VOWEL = /[aeiouyàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/;
const LETTERS = /^\p{L}+$/u;
