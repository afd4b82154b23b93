import { agencyKey } from './agencyKey';

const VOWEL = /[aeiouàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/;
/** Two letters alone are too many things. */
const SHORTEST = 3;

/**
 * Finds names by abbreviations of their words (SPEC S1): "Sở VH,TT&DL", "SKHCN", "Sở NN và Môi trường", "Phòng VH-XH". A
 * word that is written out is the same; letters without a vowel are the first ones of words; "và" may be left out.
 *
 * @param names canonical names by the keys of all names
 * @returns the canonical name; null where none is meant, or several
 */
export function createAbbreviations(
  names: ReadonlyMap<string, string>,
): (key: string) => string | null {
  const bySignature = new Map<string, string[]>();
  for (const key of names.keys()) {
    const signature = signatureOf(wordsOf(key));
    bySignature.set(signature, [...(bySignature.get(signature) ?? []), key]);
  }
  return (key) => {
    const words = wordsOf(key);
    const [first = ''] = words;
    if (words.length === 1 && first.length < SHORTEST) return null;
    const meant = new Set(
      (bySignature.get(signatureOf(words)) ?? [])
        .filter((name) => abbreviates(words, wordsOf(name)))
        .map((name) => names.get(name) ?? ''),
    );
    const [only] = meant;
    return meant.size === 1 && only !== undefined ? only : null;
  };
}

function wordsOf(key: string): string[] {
  return agencyKey(key)
    .split(' ')
    .filter((word) => word !== 'và');
}

function isAbbreviation(word: string): boolean {
  return !VOWEL.test(word);
}

function signatureOf(words: readonly string[]): string {
  return words.map((word) => (isAbbreviation(word) ? word : word.charAt(0))).join('');
}

function abbreviates(words: readonly string[], name: readonly string[]): boolean {
  let at = 0;
  for (const word of words) {
    if (!isAbbreviation(word) || word === name[at]) {
      if (word !== name[at]) return false;
      at += 1;
      continue;
    }
    for (const letter of word) {
      if (name[at]?.charAt(0) !== letter) return false;
      at += 1;
    }
  }
  return at === name.length;
}
