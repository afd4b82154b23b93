import { type Decimal, formatDecimal } from '../base/decimal';
import type { Content } from '../ownSheets/rowContent';

/** A figure in a sentence. */
export interface SaidFigure {
  value: Decimal;
  places: number;
}

/** Words and figures, in the order of reading. */
export type Sentence = readonly (string | SaidFigure)[];

/** Excel takes no longer words in a formula. */
const LONGEST_WORDS = 255;

/** @param mark the decimal mark */
export function sayIn(sentence: Sentence, mark: ',' | '.'): string {
  return sentence
    .map((part) => (typeof part === 'string' ? part : formatDecimal(part.value, mark, part.places)))
    .join('');
}

/**
 * A sentence as a cell holds it: its figures have the decimal mark of whoever opens it, as the figures of tables have
 * (SPEC B2). What has no decimals is plain words.
 */
export function cellOf(sentence: Sentence): Content {
  const shows = sayIn(sentence, ',');
  const hasDecimals = sentence.some((part) => typeof part !== 'string' && part.places > 0);
  if (!hasDecimals) return shows;
  const formula = `=${sentence.flatMap(termsOf).join('&')}`;
  // A machine's own mark, or nothing that was worked out yet: it is what stands there all the same.
  return { formula, shows, also: [sayIn(sentence, '.'), formula] };
}

function termsOf(part: Sentence[number]): string[] {
  if (typeof part !== 'string') {
    return [`FIXED(${formatDecimal(part.value, '.')},${part.places},TRUE)`];
  }
  const count = Math.ceil(part.length / LONGEST_WORDS);
  return Array.from({ length: count }, (_, nth) => {
    const words = part.slice(nth * LONGEST_WORDS, (nth + 1) * LONGEST_WORDS);
    return `"${words.replaceAll('"', '""')}"`;
  });
}
