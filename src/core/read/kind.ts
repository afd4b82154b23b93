import type { Criterion } from '../table/appendix';
import { indexKinds, traitsOf, type IndexKind } from '../table/indexTraits';
import { foldText } from '../base/text';
import type { TableHeader } from './header';
import type { Title } from './title';

/** Components of an index that names itself nowhere else. */
const COMPONENTS: readonly (readonly [kind: IndexKind, words: RegExp])[] = [
  [
    'pci',
    /gia nhập thị trường|tiếp cận đất đai|chi phí không chính thức|thiết chế pháp lý|đào tạo lao động/,
  ],
  [
    'pgi',
    /giảm thiểu ô nhiễm|bảo đảm tuân thủ|đảm bảo tuân thủ|thực hành xanh|chính sách khuyến khích/,
  ],
  [
    'papi',
    /tham gia của người dân|kiểm soát tham nhũng|cung ứng dịch vụ công|quản trị môi trường|quản trị điện tử/,
  ],
];
const LEAST_COMPONENTS = 2;

/** "(Kèm theo Kế hoạch số 15/KH-STP của Sở Tư pháp)": whose document it is, and not whose index. */
const ATTACHED = /\((?:ban hành )?kèm theo [^)]*\)/g;

/** What a table says of its index beside its rows. */
export interface KindWords {
  title: Title;
  header: TableHeader;
  /** Headings among the rows, and the total's name. */
  others: readonly string[];
}

/**
 * Which index a table is of (SPEC R11): the one that it names; else a column of maxima means points, and words of
 * satisfaction percentages; else its components or the figures themselves say.
 */
export function kindOf(
  { title, header, others }: KindWords,
  criteria: readonly Criterion[],
  isFlat: boolean,
): { kind: IndexKind; isGuessed: boolean } {
  const sure = (kind: IndexKind) => ({ kind, isGuessed: false });
  // "PAR INDEX", "SIPAS", "PCI" as rows: nothing adds up.
  if (isFlat && areIndices(criteria)) return sure('other');
  const hasMaxima = header.columns.max !== undefined;
  const kinds = indexKinds().filter((kind) => !hasMaxima || traitsOf(kind).ceiling === null);
  const namedIn = (words: string) =>
    kinds.filter((kind) => traitsOf(kind).words.test(words)).at(-1);
  const [usual = 'par'] = kinds;
  const said = [...header.headings.values()].map(({ words }) => words).join(' ');
  // The first index has the most common words, and maxima where nothing else is said.
  const named = namedIn(`${said} ${title.words.replace(ATTACHED, ' ')}`);
  if (named !== undefined && named !== usual) return sure(named);
  if (hasMaxima) return sure(usual);
  const among = namedIn(others.map(foldText).join(' '));
  if (among !== undefined && among !== usual) return sure(among);
  const component = COMPONENTS.find(
    ([, pattern]) => countNames(criteria, pattern) >= LEAST_COMPONENTS,
  );
  if (component) return sure(component[0]);
  if (named !== undefined) return sure(named);
  const isOther = isFlat || areMostlyPercent(criteria);
  return { kind: isOther ? 'other' : usual, isGuessed: true };
}

/** Percent signs in most figures: no points, whatever the headings say. */
function areMostlyPercent(criteria: readonly Criterion[]): boolean {
  const figures = criteria.flatMap(({ scores }) => scores.base ?? scores.target ?? []);
  const percents = figures.filter(({ text }) => text.trim().endsWith('%'));
  return percents.length * 2 > figures.length;
}

const INDICES =
  /par ?index|sipas|papi|pci|pgi|ddci|chỉ số (?:cải cách|cchc|hài lòng|hiệu quả|năng lực|xanh|chuyển đổi số)/;

/** More than half of the rows are indices, and more than one of them. */
function areIndices(criteria: readonly Criterion[]): boolean {
  const named = criteria.flatMap(({ name }) => INDICES.exec(foldText(name))?.[0] ?? []);
  return named.length * 2 > criteria.length && new Set(named).size > 1;
}

function countNames(criteria: readonly Criterion[], pattern: RegExp): number {
  let count = 0;
  for (const { name, level } of criteria) {
    if (level === 1 && pattern.test(foldText(name))) count += 1;
  }
  return count;
}
