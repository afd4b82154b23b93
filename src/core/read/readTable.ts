import { traitsOf } from '../table/indexTraits';
import type { AgencyReader } from '../agencies/agenciesInTime';
import type { Appendix, Criterion } from '../table/appendix';
import { assumption, type Finding } from '../table/finding';
import type { TableChoices } from '../table/choice';
import { YEAR_FIELDS } from '../table/scoreFields';
import { type SheetGrid, valueAt } from '../base/grid';
import type { Task } from '../base/task';
import { judgeAdjustments } from './adjustments';
import { CriteriaIndex } from './criteriaIndex';
import { dropCovered } from './dropCovered';
import { Doubts } from './doubts';
import type { TableHeader } from './header';
import { printedHeading } from './headerRows';
import { kindOf } from './kind';
import { linesOfYears, withLinesOf } from './linesOfYears';
import { parentDoubts } from './parentDoubts';
import { ChosenRows } from './chosenRows';
import { readAgencies } from './readAgencies';
import { agreementOf, chooseRollup } from './rollupRule';
import { rollupDoubt } from './rollupDoubt';
import { sortRows } from './rows';
import { settleRows, type SettledRows } from './settleRows';
import { sharesOfOne } from './sharesOfOne';
import { TableReader } from './tableReader';
import { namedIndex } from './totals';
import { scaleOfSum } from './thousands';
import { unsureFamilies } from './unsureFamilies';

export interface ReadTableResult {
  appendix: Appendix;
  findings: Finding[];
  /** The first row after the table, from 0. */
  end: number;
}

/**
 * Reads the table under a header.
 * @returns null where no criterion stands under it
 */
export function* readTable(
  grid: SheetGrid,
  header: TableHeader,
  readAgency: AgencyReader,
): Task<ReadTableResult | null> {
  const lines = linesOfYears(grid, header);
  if (lines === null) return yield* readRows(grid, header, readAgency);
  const meant = header.choices.year('base', header.saidYears);
  // Of a year that no line says there is nothing to be read.
  const chosen = meant !== null && lines.years.includes(meant) ? meant : null;
  const year = chosen ?? lines.newest;
  const ofYear = { ...header, baseYear: header.baseYear ?? year };
  const read = yield* readRows(withLinesOf(grid, header, lines, year), ofYear, readAgency);
  if (read === null || chosen !== null) return read;
  const doubts = new Doubts(grid, header);
  doubts.lines(lines);
  const { appendix } = read;
  return { ...read, appendix: { ...appendix, doubts: [...doubts.all, ...appendix.doubts] } };
}

function* readRows(
  grid: SheetGrid,
  header: TableHeader,
  readAgency: AgencyReader,
): Task<ReadTableResult | null> {
  const reader = new TableReader(grid, header);
  const chosen = yield* ChosenRows.in(grid, header);
  const end = yield* sortRows(grid, header, chosen, (row, below) => {
    reader.take(row, below);
  });
  reader.end();
  if (reader.criteria.length === 0) return null;
  const { appendix, assumed } = yield* appendixOf(grid, header, reader, chosen);
  if (!reader.tree.isInOrder) {
    appendix.doubts = [...appendix.doubts, ...(yield* parentDoubts(appendix))];
  }
  const unsure = yield* unsureFamilies(appendix, reader.mended, reader.adjustments);
  appendix.doubts = [...appendix.doubts, ...rollupDoubt(appendix, unsure)];
  const agencies = yield* readAgencies(grid, appendix, readAgency);
  const findings = [...assumedOf(grid, header), ...judged(grid, header, reader), ...assumed];
  return { appendix, findings: [...findings, ...sharesOfOne(appendix), ...agencies], end };
}

/** Columns that could have been meant; not those that are asked about. */
function assumedOf(grid: SheetGrid, header: TableHeader): Finding[] {
  const { row, headings, undecided } = header;
  const asked = new Set(undecided.flatMap(({ columns }) => columns.map(({ column }) => column)));
  const passedOver = header.passedOver.filter((column) => !asked.has(column));
  return passedOver.map((column) => {
    const heading = headings.get(column)?.words ?? '';
    return assumption({ what: 'column-passed-over', heading }, { sheet: grid.sheet, row, column });
  });
}

/** What was found of codes. In a table without any code none is wrong: it was numbered in order. */
function judged(
  { sheet }: SheetGrid,
  { row, firstColumn: column }: TableHeader,
  reader: TableReader,
): Finding[] {
  if (reader.hasCodes) {
    return isExcerpt(reader)
      ? reader.findings.filter(({ rule }) => rule !== 'orphan-code')
      : reader.findings;
  }
  const others = reader.findings.filter(({ rule }) => rule !== 'code-typo');
  return [assumption({ what: 'no-codes' }, { sheet, row, column }), ...others];
}

/** Criteria of a longer list, without the fields that they are of: what one agency answers for, what lost points. */
function isExcerpt({ criteria }: TableReader): boolean {
  return criteria.every(({ parent, code }) => parent !== null || code === '' || code.includes('.'));
}

function* appendixOf(
  grid: SheetGrid,
  header: TableHeader,
  reader: TableReader,
  chosen: ChosenRows,
): Task<{ appendix: Appendix; assumed: Finding[] }> {
  const { sheet } = grid;
  const { baseYear, targetYear, columns, firstColumn, lastColumn, sources, choices } = header;
  const doubts = new Doubts(grid, header);
  doubts.columns(header);
  doubts.years(header);
  const agencies = [columns.leads, columns.supports].filter((column) => column !== undefined);
  const settled = yield* settleRows(reader, choices, chosen.total, (row) =>
    agencies.some((column) => valueAt(grid, row, column) !== ''),
  );
  yield;
  doubts.totals(settled.openTotals);
  const adjustments = adjustmentsOf(settled, doubts, choices);
  const index = choices.of('index');
  const { kind, isGuessed } = index
    ? { kind: index.is, isGuessed: false }
    : kindOf(
        { title: header.title, header, others: othersOf(grid, reader, settled) },
        settled.criteria,
        isFlat(settled),
      );
  yield;
  const isFixed = kind === 'pci' || kind === 'pgi';
  const total = settled.total ?? (isFixed ? namedIndex(reader) : null);
  const rows = total ? [...settled.criteria, total] : settled.criteria;
  yield* dropCovered(grid, columns, rows);
  reader.scores.takePercentsOutOf(kind, rows);
  reader.scores.takeRisesOutOf(rows);
  yield;
  const hasWeights =
    columns.weight !== undefined &&
    settled.criteria.some(({ weight }) => typeof weight === 'number');
  const agreed = yield* agreementOf(settled, adjustments.length > 0, hasWeights);
  const { rollup, asked } = chooseRollup(traitsOf(kind).rollup, agreed, hasWeights, isFixed);
  const answer = choices.of('rollup');
  if (!answer) doubts.rollup(asked, agreed);
  // Where nothing follows from parts, nothing depends on what they are.
  if (rollup !== 'none') doubts.rows(settled.openRows);
  const { row } = header;
  const assumed = isGuessed
    ? [assumption({ what: 'kind-by-sums' }, { sheet, row, column: firstColumn })]
    : [];
  const appendix: Appendix = {
    kind: isGuessed && rollup === 'mean' ? 'sipas' : kind,
    rollup: answer?.is ?? rollup,
    sheet,
    area: {
      row,
      column: firstColumn,
      rows: reader.lastRow - row + 1,
      columns: lastColumn - firstColumn + 1,
    },
    headerRows: header.rows,
    baseYear,
    targetYear,
    columns,
    asFraction: reader.scores.asFraction,
    scale: reader.scores.scale ?? scaleOfSum(total?.scores.max ?? null, settled.top),
    criteria: settled.criteria,
    byId: new CriteriaIndex(settled.criteria),
    total,
    sources,
    timeline: header.timeline,
    years: header.years,
    unread: unreadOf(grid, header),
    rowsPassedOver: settled.passedOver.filter((passed) => passed.row !== total?.row),
    adjustments,
    doubts: doubts.all,
    heading: header.heading,
    choices: choices.all,
    saidYears: header.saidYears,
  };
  return { appendix, assumed };
}

function adjustmentsOf(
  { adjustments, total, top }: SettledRows,
  doubts: Doubts,
  choices: TableChoices,
): Appendix['adjustments'] {
  if (adjustments.length === 0) return [];
  const found = judgeAdjustments(adjustments, total, top);
  const answer = choices.of('adjustments');
  if (answer) return answer.is === 'apart' ? [] : found.adjustments;
  if (found.isContradicted) doubts.adjustments(adjustments, total);
  return found.adjustments;
}

/** No row says what others come to: there are no levels, or only headings that have figures nowhere. */
function isFlat({ criteria, total }: SettledRows): boolean {
  const isHeading = ({ scores }: Criterion) =>
    YEAR_FIELDS.every((field) => (scores[field]?.state ?? 'blank') === 'blank');
  return total === null && criteria.every((one) => one.children.length === 0 || isHeading(one));
}

/** What headings among the rows, and the total, say of the index. */
function othersOf(grid: SheetGrid, { headingRows }: TableReader, { total }: SettledRows): string[] {
  const cells = headingRows.flatMap((row) => grid.values[row - grid.row] ?? []).map(String);
  return total ? [...cells, total.name] : cells;
}

function unreadOf(grid: SheetGrid, header: TableHeader): Appendix['unread'] {
  const { codes, names } = header.levels;
  const read = new Set([
    ...Object.values(header.columns),
    ...[...header.partsOfBase, ...header.formers, ...codes, ...names],
  ]);
  const sources = new Set(header.sources.map(({ column }) => column));
  return [...header.headings.keys()]
    .filter((column) => !read.has(column) && !sources.has(column))
    .map((column) => ({ column, heading: printedHeading(grid, header, column) }));
}
