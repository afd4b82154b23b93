import type { SheetGrid } from '../base/grid';
import { choicesOf, type Choices, type TableChoices } from '../table/choice';
import { chooseColumns, type ChosenColumns } from './chooseColumns';
import { withChainYears } from './chainYears';
import { asChosen, chosenMeanings } from './chosenColumns';
import { contentsOf, share } from './columnContents';
import { areCodes, judgeColumn, type Column } from './columnRoles';
import { withExpected } from './expectedScores';
import { withOwnMeans } from './formerProvinces';
import { guessRoles } from './guessRoles';
import { levelColumns, type LevelColumns } from './levelColumns';
import { withoutMeasures } from './measuredColumns';
import { printedHeading, readHeaderRows, type HeaderRows } from './headerRows';
import { tableHeading } from './headingKeys';
import type { TableHeading } from '../table/appendix';
import type { TimedColumn } from '../table/columnMeaning';
import { columnsOfYear, timeline, yearsOf } from './columnsOfYear';
import { readHeading, yearsIn } from './headingWords';
import { pointedHeader } from './pointedHeader';
import { withSums } from './sumColumns';
import { titleOf, type Title } from './title';

/** The header of a scoring table: where it stands and what its columns hold. */
export interface TableHeader extends ChosenColumns, HeaderRows {
  /** Where codes and names stand: in one column each, or in one for each level. */
  levels: LevelColumns;
  /** All columns with a heading, from left to right. */
  judged: readonly Column[];
  title: Title;
  /** By what the table's form is known again. */
  heading: TableHeading;
  /** What a person decided about tables of this form. */
  choices: TableChoices;
  /** The years that headings and title name, as a choice of a year remembers them. */
  saidYears: string;
  timeline: readonly TimedColumn[];
  /** The years that it can be read for, besides its own. */
  years: readonly number[];
  /** A later year than that of the targets, which the title names; null where the years fit. */
  titleYearBeyond: number | null;
}

/**
 * Looks for the header of a scoring table in one row and those under it (SPEC R2, R3), by its words and by what stands
 * under them.
 * @param whole the sheet, where the grid is columns of it
 * @param worked the year that a person works on, where the table has it (SPEC Y1)
 * @returns null where the row is no header, or that of a ranking or a list of tasks
 */
export function readHeader(
  grid: SheetGrid,
  row: number,
  choices: Choices,
  whole = grid,
  worked: number | null = null,
): TableHeader | null {
  const rows = pointedHeader(grid, row, choices) ?? readHeaderRows(grid, row);
  if (!rows) return null;
  const own = titleOf(grid, row);
  return judgeHeader(grid, rows, choices, own.isBlank ? titleOf(whole, row) : own, worked);
}

function judgeHeader(
  grid: SheetGrid,
  rows: HeaderRows,
  all: Choices,
  title: Title,
  worked: number | null,
): TableHeader | null {
  const below = rows.row + rows.rows;
  const heading = tableHeading(rows.headings, (column) => printedHeading(grid, rows, column));
  const choices = choicesOf(all, heading.fingerprint);
  const chosen = chosenMeanings(heading, choices);
  const byWords = [...rows.headings].map(([column, words]) =>
    asChosen(judgeColumn(column, words, contentsOf(grid, column, below)), chosen),
  );
  const judged = choices.isTable ? guessRoles(byWords) : withSums(byWords);
  const { year } = title;
  const known = withExpected(
    withoutMeasures(withChainYears(withOwnMeans(withCodes(grid, rows, judged))), chosen),
    title,
  );
  const usual = chooseColumns(known, year, chosen);
  if (!isScoringTable(judged, usual, choices.isTable)) return null;
  const saidYears = yearsSaid(rows, year);
  const chosenYear = choices.year('target', saidYears);
  const said = {
    baseYear: choices.year('base', saidYears) ?? usual.baseYear,
    targetYear: chosenYear ?? usual.targetYear,
  };
  const times = timeline(
    known,
    ({ column }) => whoseOf(usual, column),
    (column) => printedHeading(grid, rows, column),
  );
  // Where a person said of which year the figures are, headings do not tell.
  const isByHeadings = said.targetYear === usual.targetYear && said.baseYear === usual.baseYear;
  const years = isByHeadings ? yearsOf(times) : [];
  const own = usual.targetYear ?? usual.baseYear;
  const isOther = worked !== null && worked !== own && years.includes(worked);
  const columns = isOther
    ? chooseColumns(columnsOfYear(known, worked, own), worked, chosen)
    : { ...usual, ...said };
  const { code } = columns.columns;
  return {
    ...rows,
    ...columns,
    sources: usual.sources,
    timeline: times,
    years,
    titleYearBeyond: isOther || chosenYear !== null ? null : yearBeyond(usual, title),
    ...{ judged, heading, choices, saidYears, title },
    levels: levelColumns(grid, below, judged, columns.columns),
    firstColumn: Math.min(rows.firstColumn, code ?? Infinity),
  };
}

function whoseOf({ others }: ChosenColumns, column: number): 'former' | 'others' | null {
  for (const [one, whose] of others) if (one.column === column) return whose;
  return null;
}

/** The heading of last year's table is easily kept under the title of this year's. */
function yearBeyond({ targetYear }: ChosenColumns, { ownYear, ...title }: Title): number | null {
  // "MỤC TIÊU NĂM 2025, NĂM 2026": the first is meant.
  if (title.targetYear === targetYear) return null;
  return targetYear !== null && ownYear !== null && ownYear > targetYear ? ownYear : null;
}

function yearsSaid({ headings }: HeaderRows, titleYear: number | null): string {
  const years = [...headings.values()].flatMap(({ words }) => yearsIn(words));
  return [...new Set([...years, ...(titleYear === null ? [] : [titleYear])])].sort().join(',');
}

/** @param isChosen a person said that it is one */
function isScoringTable(
  judged: readonly Column[],
  { columns, partsOfBase, formers }: ChosenColumns,
  isChosen: boolean,
): boolean {
  const { name, max, base, target, code } = columns;
  const hasScores =
    base !== undefined || target !== undefined || partsOfBase.length + formers.length > 0;
  if (name === undefined || (max === undefined && !hasScores)) return false;
  if (isChosen) return true;
  const known = judged.filter(({ role }) => role !== null && role !== 'words').length;
  if (known < LEAST_KNOWN) return false;
  if (
    code === undefined &&
    target === undefined &&
    !(max !== undefined && hasScores) &&
    known < LEAST_KNOWN + 1
  ) {
    return false;
  }
  return !isRanking(judged, name) && !isOfTasks(judged, name);
}

const LEAST_KNOWN = 3;

/** Codes often stand under a blank heading left of the names, or under one that says nothing. */
function withCodes(
  grid: SheetGrid,
  { row, rows, headings, firstColumn }: HeaderRows,
  judged: Column[],
): Column[] {
  if (judged.some(({ role }) => role === 'code')) return judged;
  const [first] = judged;
  if (first?.evidence.size === 0 && areCodes(first.contents))
    return [{ ...first, role: 'code' }, ...judged.slice(1)];
  const left = firstColumn - 1;
  if (left < grid.column || headings.has(left)) return judged;
  const contents = contentsOf(grid, left, row + rows);
  if (!areCodes(contents)) return judged;
  const codes = judgeColumn(left, readHeading('', ''), contents);
  return [{ ...codes, role: 'code' }, ...judged];
}

/** Rows that are agencies or provinces: nothing adds up from one to the next. */
function isRanking(judged: readonly Column[], name: number): boolean {
  const names = judged.find(({ column }) => column === name);
  if (!names) return false;
  // Levels of codes are of criteria, whatever their names begin with.
  const hasLevels = judged.some(({ role, contents }) => role === 'code' && contents.dotted > 0);
  const areAgencies = !hasLevels && share(names.contents, 'agencies') >= MOST_ARE_AGENCIES;
  // "Cơ quan/Tiêu chí": agencies, and their criteria below them.
  const areOnly = !/tiêu chí|nội dung|lĩnh vực|chỉ tiêu/.test(names.own);
  return areAgencies || (areOnly && (names.evidence.has('leads') || PLACES.test(names.own)));
}

const MOST_ARE_AGENCIES = 0.6;
const PLACES =
  /^(?:tên |các )*(?:cơ quan|đơn vị|tỉnh|địa phương|sở|huyện|quận|thị xã|thành phố|xã|phường|bộ(?! tiêu chí| chỉ số))(?= |,|\/|$)/;

/** What is to be done by when, without a figure: a list of tasks, whatever its columns are called. */
function isOfTasks(judged: readonly Column[], name: number): boolean {
  const figures = judged.filter(
    ({ role }) => role === 'max' || role === 'score' || role === 'target',
  );
  if (figures.some(({ contents }) => contents.figures > 0)) return false;
  const isTask = (words: string) => /nhiệm vụ|công việc|hoạt động|giải pháp/.test(words);
  return judged.some(({ column, words }) =>
    column === name ? isTask(words) : /thời gian|thời hạn|tiến độ|hoàn thành|sản phẩm/.test(words),
  );
}
