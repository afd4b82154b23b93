import { share, type Contents } from './columnContents';
import type { Heading } from './headingWords';
import { WORDS, type ColumnRole } from './rolePatterns';

/** A column with what was found out about it. */
export interface Column extends Heading {
  column: number;
  contents: Contents;
  /** What it is for; null where nothing is read from it and nothing speaks for a role. */
  role: ColumnRole | null;
  /** The role that is second best, and how much less speaks for it. */
  second: ColumnRole | null;
  margin: number;
  /** Figures under a heading of which nothing is understood but the year. */
  isByYearAlone: boolean;
  /** The newest of years alone, of which no word tells whether it is over: what is aimed at may stand there. */
  mayBeAhead?: true;
}

/** What stands over a column's own words, of the headings that span it; '' where nothing does. */
export function aboveOf({ words, own }: Heading): string {
  return words.endsWith(own) ? words.slice(0, -own.length).trim() : '';
}

/** What contents say for or against a role that words name, on the scale of WORDS. */
export const CONTENTS = {
  FIT: 2,
  /** Some cells are of another kind. */
  MIXED: -2,
  /** Not one cell is of the kind: no words can make it that. */
  CONTRADICT: -9,
} as const;

/** Least share of a column's filled cells that are of the kind its role asks for. */
const MOST_CELLS = 0.5;
const MANY_CELLS = 0.3;
/** So few cells may be a slip. */
const FEW_CELLS = 2;

const FIGURES: ReadonlySet<ColumnRole> = new Set([
  ...(['max', 'weight', 'score', 'target', 'delta', 'lost', 'others', 'percentIndex'] as const),
]);
const AGENCIES: ReadonlySet<ColumnRole> = new Set(['leads', 'supports', 'carriesOut'] as const);

/** The role for which words and contents together say most (SPEC R3). */
export function judgeColumn(column: number, heading: Heading, contents: Contents): Column {
  const evidence = new Map(heading.evidence);
  // "Tiêu chí" over codes; points look like codes, too.
  const mayBeCodes = heading.year === null && !heading.own.includes('điểm');
  if (evidence.has('name') && mayBeCodes && areCodes(contents)) evidence.set('code', WORDS.USUAL);
  const weighed = [...evidence]
    .map(([role, words]) => ({ role, weight: words + fits(role, contents) }))
    .sort((a, b) => b.weight - a.weight);
  const [best, next] = weighed;
  const isAny = best !== undefined && best.weight > 0;
  const isByYearAlone =
    !heading.ownSays && heading.year !== null && share(contents, 'figures') >= MOST_CELLS;
  return {
    ...heading,
    column,
    contents,
    isByYearAlone,
    role: isAny ? best.role : isByYearAlone ? 'score' : null,
    second: next && next.weight > 0 ? next.role : null,
    margin: isAny ? best.weight - Math.max(0, next?.weight ?? 0) : 0,
  };
}

function fits(role: ColumnRole, contents: Contents): number {
  if (contents.filled === 0) return 0;
  if (FIGURES.has(role)) return of(share(contents, 'figures'), contents);
  if (AGENCIES.has(role)) {
    return contents.agencies > 0 ? CONTENTS.FIT : of(share(contents, 'words'), contents);
  }
  if (role === 'name') return nameFits(contents);
  if (role === 'words' || role === 'unit') {
    return share(contents, 'figures') > MOST_CELLS ? CONTENTS.MIXED : 0;
  }
  if (role === 'rank')
    return of(share(contents, 'ranks') + contents.wholes / contents.filled, contents);
  return of(share(contents, 'codes'), contents);
}

function of(share: number, { filled }: Contents): number {
  if (share === 0) return filled < FEW_CELLS ? CONTENTS.MIXED : CONTENTS.CONTRADICT;
  return share >= MOST_CELLS ? CONTENTS.FIT : share >= MANY_CELLS ? 0 : CONTENTS.MIXED;
}

/** Codes and figures are no names. */
function nameFits(contents: Contents): number {
  if (share(contents, 'words') >= MOST_CELLS) return CONTENTS.FIT;
  const areOthers = share(contents, 'figures') > MOST_CELLS || areCodes(contents);
  return areOthers ? CONTENTS.CONTRADICT : 0;
}

/** Whether a column holds codes, whatever its heading says. */
export function areCodes(contents: Contents): boolean {
  return share(contents, 'codes') >= MOST_CELLS && share(contents, 'words') < MOST_CELLS;
}
