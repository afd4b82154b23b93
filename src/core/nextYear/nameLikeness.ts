import { isSliceEnd, type Task } from '../base/task';
import { foldText } from '../base/text';

/** A criterion's name as two of them are compared: in lower case, without punctuation and a code before it. */
export function nameKey(name: string): string {
  return wordsOf(name.replace(CODE, '')).join(' ');
}

const CODE = /^\s*\d+(?:\.\d+)+[.)]?\s+/;

function wordsOf(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}%]+/gu) ?? [];
}

/**
 * How alike two names are. Words that many criteria have ("thực hiện", "của tỉnh", "tỷ lệ") say little, rare ones much.
 */
export class NameLikeness {
  private readonly seen = new Map<string, number>();
  private readonly words = new Map<string, ReadonlySet<string>>();

  private constructor(private readonly all: number) {}

  /** @param names of all criteria that are compared */
  static *of(names: readonly string[]): Task<NameLikeness> {
    const likeness = new NameLikeness(names.length);
    for (const [nth, name] of names.entries()) {
      if (isSliceEnd(nth)) yield;
      likeness.count(name);
    }
    return likeness;
  }

  private count(name: string): void {
    for (const word of this.wordsIn(name)) this.seen.set(word, (this.seen.get(word) ?? 0) + 1);
  }

  /** @returns 1 for the same words, 0 where they share none */
  of(one: string, other: string): number {
    const [a, b] = [this.wordsIn(one), this.wordsIn(other)];
    const shared = [...a].filter((word) => b.has(word));
    const whole = this.weight(a) + this.weight(b);
    return whole === 0 ? 0 : (2 * this.weight(shared)) / whole;
  }

  private weight(words: Iterable<string>): number {
    let weight = 0;
    for (const word of words) weight += Math.log(1 + this.all / (this.seen.get(word) ?? 1));
    return weight;
  }

  private wordsIn(name: string): ReadonlySet<string> {
    const known = this.words.get(name);
    if (known) return known;
    const words = new Set(nameKey(name).split(' '));
    this.words.set(name, words);
    return words;
  }
}
