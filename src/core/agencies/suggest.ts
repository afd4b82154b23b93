import { levelOf } from './level';

/** Share of letter pairs that two names must have in common for one to be offered for the other. */
const LEAST_LIKENESS = 0.6;
/** Longer texts are sentences, not names. */
const LONGEST = 120;

/**
 * Finds the key most like a text by the letter pairs that they share (Dice's coefficient), through an index
 * of pairs, so that an unknown name costs no walk through the directory.
 */
export function createSuggester(keys: readonly string[]): (text: string) => string | null {
  const index = new Map<string, number[]>();
  const sizes = keys.map((key, at) => {
    const pairs = pairsOf(key);
    for (const pair of pairs) {
      const found = index.get(pair);
      if (found) found.push(at);
      else index.set(pair, [at]);
    }
    return pairs.size;
  });
  return (text) => {
    if (text.length > LONGEST) return null;
    const pairs = pairsOf(text);
    const common = new Map<number, number>();
    for (const pair of pairs) {
      for (const at of index.get(pair) ?? []) common.set(at, (common.get(at) ?? 0) + 1);
    }
    let best: string | null = null;
    let most = LEAST_LIKENESS;
    for (const [at, count] of common) {
      if (!mayBeMeant(text, keys[at] ?? '')) continue;
      const likeness = (2 * count) / (pairs.size + (sizes[at] ?? 0));
      if (likeness >= most) [best, most] = [keys[at] ?? null, likeness + Number.EPSILON];
    }
    return best;
  };
}

/**
 * A suggestion has to deserve its place: "Sở …" is never offered for "UBND …", nothing for an agency of another level,
 * and no name that shares only words which most names have.
 */
function mayBeMeant(text: string, key: string): boolean {
  const words = wordsOf(text);
  const others = wordsOf(key);
  if (words[0] !== others[0] || levelOf(text) !== levelOf(key)) return false;
  // One of a kind is not all of it.
  if (KIND.test(key) && ONE_OF_IT.test(text)) return false;
  const own = new Set(others.filter((word) => !COMMON_WORDS.has(word)));
  const telling = words.filter((word) => !COMMON_WORDS.has(word));
  const shared = telling.filter((word) => own.has(word)).length;
  const least = Math.min(telling.length, own.size);
  if (least === 0) return telling.length <= 1;
  return 2 * shared >= least && shared >= Math.min(2, least);
}

const KIND = / cấp (?:xã|huyện)$|^thanh tra sở$/u;
const ONE_OF_IT = / (?:sở|xã|phường|đặc khu|thị trấn|huyện|quận|thị xã|thành phố) (?:\p{L}|\d)/u;
/** Of two words; their own say nothing. */
const KINDS_OF_PLACES = / (?:thị xã|thị trấn|đặc khu)(?= |$)/gu;
const COMMON_WORDS = new Set(
  'huyện xã phường quận sở và các ban ubnd vp tỉnh thành phố cấp của trung tâm cơ quan đơn vị quản lý phòng cục chi nhà nước việt nam ban khu công ty'.split(
    ' ',
  ),
);

function wordsOf(key: string): string[] {
  return key.replace(KINDS_OF_PLACES, ' xã').split(' ');
}

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at += 1) pairs.add(text.slice(at, at + 2));
  return pairs;
}
