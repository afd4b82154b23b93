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
    const first = firstWord(text);
    for (const [at, count] of common) {
      if (firstWord(keys[at] ?? '') !== first) continue;
      const likeness = (2 * count) / (pairs.size + (sizes[at] ?? 0));
      if (likeness >= most) [best, most] = [keys[at] ?? null, likeness + Number.EPSILON];
    }
    return best;
  };
}

/** "Sở …" is never offered for "UBND …", however much else they share. */
function firstWord(text: string): string {
  return text.split(' ', 1)[0] ?? '';
}

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at += 1) pairs.add(text.slice(at, at + 2));
  return pairs;
}
