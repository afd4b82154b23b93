import { foldText, oneLine } from '../base/text';
import type { Criterion } from '../table/appendix';
import { shownCode, titleOf } from '../table/shownCode';

/** With its code on one line of the report's table, and before the bars of half a page's chart. */
const MOST_LETTERS = 36;
/** The rest of a name that is cut has to say something. */
const LEAST_LETTERS = 20;

/**
 * What the fields of the reform are called for short, as its programmes call them (Nghị quyết 76/NQ-CP, Điều 1), by words
 * that their long names have; the first that fits counts.
 */
const SHORT: readonly (readonly [words: RegExp, name: string])[] = [
  [/^tác động/, 'Tác động của CCHC'],
  [/chỉ đạo,? điều hành/, 'Chỉ đạo, điều hành'],
  [/quy phạm pháp luật|cải cách thể chế/, 'Thể chế'],
  [/cải cách thủ tục hành chính/, 'Thủ tục hành chính'],
  [/tổ chức bộ máy/, 'Tổ chức bộ máy'],
  [/chế độ công vụ/, 'Chế độ công vụ'],
  [/cán bộ,? công chức/, 'Cán bộ, công chức'],
  [/tài chính công/, 'Tài chính công'],
  [/chính quyền số|chính phủ số|chuyển đổi số/, 'Chính quyền số'],
  [/hiện đại hóa|hiện đại hoá/, 'Hiện đại hóa'],
];

/** Words that mean one body are written as documents shorten them. */
const ABBREVIATED: readonly (readonly [words: RegExp, short: string])[] = [
  [/cải cách hành chính/gi, 'CCHC'],
  [/thủ tục hành chính/gi, 'TTHC'],
  [/quy phạm pháp luật/gi, 'QPPL'],
];

/**
 * What a field is called in the report, with its code: a name that a chart has room for.
 *
 * @param all the fields that stand together: short names tell them apart, or are not used
 * @example '3. Thủ tục hành chính'
 */
export function fieldLabels(all: readonly Criterion[]): Map<Criterion, string> {
  const short = shortNames(all);
  return new Map(
    all.map((field) => {
      const name = short.get(field) ?? cut(abbreviated(oneLine(field.name)));
      const code = shownCode(field);
      return [field, code === '' ? name : `${code}. ${name}`] as const;
    }),
  );
}

/**
 * What fields are called in a list on the screen whose names the document shouts: in capitals a name takes lines, and where
 * its proper names begin is not known. Others are called as the document has them.
 *
 * @param all the fields that stand together
 * @example '3 Thủ tục hành chính'
 */
export function calmTitles(all: readonly Criterion[]): (field: Criterion) => string {
  const short = shortNames(all);
  return (field) => {
    const { name } = field;
    const own = name === name.toLocaleUpperCase('vi') ? short.get(field) : undefined;
    return titleOf(own === undefined ? field : { ...field, name: own });
  };
}

/** The short names that tell fields apart. */
function shortNames(all: readonly Criterion[]): Map<Criterion, string> {
  const times = new Map<string, number>();
  const named = all.flatMap((field) => {
    const name = shortName(field.name);
    if (name === null) return [];
    times.set(name, (times.get(name) ?? 0) + 1);
    return [[field, name] as const];
  });
  return new Map(named.filter(([, name]) => times.get(name) === 1));
}

function shortName(name: string): string | null {
  const folded = foldText(name);
  return SHORT.find(([words]) => words.test(folded))?.[1] ?? null;
}

function abbreviated(name: string): string {
  return ABBREVIATED.reduce((text, [words, short]) => text.replace(words, short), name);
}

/** At the end of a part of the name where there is one in reach, else of a word. */
function cut(name: string): string {
  if (name.length <= MOST_LETTERS) return name;
  const within = name.slice(0, MOST_LETTERS);
  const part = Math.max(within.lastIndexOf(','), within.lastIndexOf(';'));
  const end = part >= LEAST_LETTERS ? part : within.lastIndexOf(' ');
  return `${within.slice(0, end > 0 ? end : MOST_LETTERS).replace(/[\s,;-]+$/, '')}…`;
}
