import type { SheetNames } from '../assign/agencySheetNames';
import { type Decimal, formatDecimal, toNumber } from '../base/decimal';
import type { CellValue, SheetGrid, WorkbookSnapshot } from '../base/grid';
import { isSliceEnd, type Task } from '../base/task';
import { chartKey } from '../ownSheets/chartKeys';
import { printRowKey } from '../ownSheets/rowKey';
import { sheetMark } from '../ownSheets/sheetModel';
import type { SheetWrite } from '../plan/plan';
import { overRegister } from '../registers/overRegister';
import { readRegister } from '../registers/readRegister';
import {
  type RegisterForm,
  type RegisterRow,
  registerSheet,
  sectionRow,
} from '../registers/register';
import { traitsOf } from '../table/indexTraits';
import type { Criterion } from '../table/appendix';
import { shownCode } from '../table/shownCode';
import { topmost } from '../table/topmost';
import type { ScoredTable } from '../table/scoredTable';
import {
  finalScores,
  historyOf,
  formerScores,
  othersScores,
  othersTotals,
  targetsIn,
  totalHistory,
  type OthersScore,
  type YearScore,
} from './history';
import { CHART_ROWS, historyChart } from './historyChart';
import { type Changed, otherTables } from './otherTables';

/** Columns before those of the years, from 0. */
const BEFORE = ['Mã', 'Tiêu chí', 'Điểm tối đa'] as const;
const NAME = 1;
const FIELDS = sectionRow('I. LĨNH VỰC VÀ TỔNG ĐIỂM');
const CRITERIA = sectionRow('II. TIÊU CHÍ');
const CHART = sectionRow('BIỂU ĐỒ');
const THEIRS = sectionRow('NỘI DUNG DO NGƯỜI DÙNG GHI');
const WIDTHS = { code: 7, max: 8, year: 9, others: 12, changed: 26, note: 18 };
/** With more of others a line is no longer read: they stand in the table itself. */
const MOST_OTHERS = 6;

const ROWS_IN_SLICE = 64;

/** A row of the sheet before it is cells. */
interface Line {
  key: string;
  code: string;
  name: string;
  max: Decimal | null;
  history: readonly YearScore[];
  others: readonly OthersScore[];
}

/** What the columns beside the criteria say. */
interface Columns {
  years: readonly number[];
  /** Of these, which only a target is known of. */
  targets: readonly number[];
  others: readonly string[];
}

/**
 * The scores of all years side by side, on a sheet for each index (SPEC Y6): what a person writes beside them, and rows and
 * columns of theirs, stay when it is made again.
 *
 * @param tables all of the workbook
 */
export function* historyWrite(
  snapshot: WorkbookSnapshot,
  table: ScoredTable,
  tables: readonly ScoredTable[],
  names: SheetNames,
): Task<SheetWrite> {
  const { kind } = table.appendix;
  const fields: Line[] = [];
  const criteria: Line[] = [];
  const others = yield* otherTables(table, tables, snapshot);
  const isField = new Set(topmost(table.appendix));
  for (const criterion of table.appendix.criteria) {
    // Every score of it is looked up, in every table.
    if (criterion.index % ROWS_IN_SLICE === 0) yield;
    const line = lineOf(
      table,
      snapshot,
      criterion,
      historyOf(others, snapshot, { table, criterion }),
      formerScores(others, snapshot, criterion),
    );
    (isField.has(criterion) ? fields : criteria).push(line);
  }
  yield;
  const { total } = table.appendix;
  const rows = total
    ? [
        ...fields,
        {
          ...{ key: 'total', code: '', name: total.name, max: total.scores.max?.value ?? null },
          history: totalHistory(tables, snapshot, table),
          others: othersTotals(tables, snapshot, table),
        },
      ]
    : fields;
  const columns = columnsOf([...rows, ...criteria]);
  yield;
  const form = formOf(table, columns);
  const kept = yield* readRegister(snapshot, form, NAME);
  const lines = yield* rowsOf(rows, criteria, columns);
  const chart = historyChart(
    fields.length,
    lines.length,
    form.columns,
    columns,
    traitsOf(kind).name,
  );
  const now = [...lines, CHART, ...chartRows(chart === null ? [] : [chartKey(chart)])];
  const write = kept
    ? yield* overRegister(form, kept, now, { about: NAME, theirs: THEIRS })
    : { model: yield* registerSheet(form, names.take(`Qua các năm ${traitsOf(kind).name}`), now) };
  return chart === null ? write : { ...write, model: { ...write.model, charts: [chart] } };
}

function lineOf(
  table: ScoredTable,
  snapshot: { sheets: readonly SheetGrid[] } & WorkbookSnapshot,
  criterion: Criterion,
  history: readonly YearScore[],
  formers: readonly OthersScore[],
): Line {
  return {
    key: criterion.id,
    code: shownCode(criterion),
    name: criterion.name,
    max: criterion.scores.max?.value ?? null,
    history,
    others: [...othersScores(table, snapshot, criterion), ...formers],
  };
}

function columnsOf(lines: readonly Line[]): Columns {
  const scored = new Set<number>();
  const planned = new Set<number>();
  const others = new Map<string, number>();
  for (const { history, others: beside } of lines) {
    for (const { year } of finalScores(history)) if (year !== null) scored.add(year);
    for (const { year } of targetsIn(history)) if (year !== null) planned.add(year);
    for (const { heading, year } of beside) others.set(heading, year ?? 0);
  }
  const inOrder = (years: Iterable<number>) => [...years].sort((a, b) => a - b);
  return {
    years: inOrder(scored),
    targets: inOrder(planned),
    others: [...others]
      .sort(([, a], [, b]) => a - b)
      .map(([heading]) => heading)
      .slice(-MOST_OTHERS),
  };
}

function formOf({ appendix: { kind } }: ScoredTable, columns: Columns): RegisterForm {
  const figure = (heading: string, width: number) =>
    ({ heading, width, isCentred: true, isFigure: true }) as const;
  const [code, name, max] = BEFORE;
  return {
    mark: sheetMark('history', kind),
    title: `${traitsOf(kind).name} QUA CÁC NĂM`,
    note: 'Lập từ các bảng có trong tệp; tiêu chí các năm khớp theo mã và tên. Cột “Ghi chú” để người dùng ghi, được giữ lại khi lập lại.',
    tabColor: '#7030A0',
    paper: 'A3',
    columns: [
      { heading: code, width: WIDTHS.code },
      { heading: name },
      figure(max, WIDTHS.max),
      ...columns.years.map((year) => figure(`Năm ${year}`, WIDTHS.year)),
      ...columns.targets.map((year) => figure(`Mục tiêu ${year}`, WIDTHS.year)),
      ...columns.others.map((heading) => figure(heading, WIDTHS.others)),
      { heading: 'Thay đổi qua các năm', width: WIDTHS.changed },
      { heading: 'Ghi chú', width: WIDTHS.note, isTyped: true },
    ],
  };
}

function* rowsOf(
  fields: readonly Line[],
  criteria: readonly Line[],
  columns: Columns,
): Task<RegisterRow[]> {
  const rows: RegisterRow[] = [FIELDS];
  for (const line of fields) rows.push(rowOf(line, columns));
  if (criteria.length > 0) rows.push(CRITERIA);
  for (const [nth, line] of criteria.entries()) {
    if (isSliceEnd(nth)) yield;
    rows.push(rowOf(line, columns));
  }
  return rows;
}

function rowOf({ key, code, name, max, history, others }: Line, columns: Columns): RegisterRow {
  const scores = new Map(finalScores(history).map((one) => [one.year, one]));
  const targets = new Map(targetsIn(history).map((one) => [one.year, one]));
  const beside = new Map(others.map((one) => [one.heading, one]));
  const cells: CellValue[] = [
    code,
    name,
    max === null ? '' : toNumber(max),
    ...columns.years.map((year) => figureIn(scores.get(year))),
    ...columns.targets.map((year) => figureIn(targets.get(year))),
    ...columns.others.map((heading) => figureIn(beside.get(heading))),
    changesText(history),
  ];
  return { key: printRowKey({ kind: 'entry', of: key }), cells };
}

/** A bound is what the table says of it, and no number. */
function figureIn(score: Pick<YearScore, 'value' | 'relation' | 'places'> | undefined): CellValue {
  if (!score) return '';
  const { value, relation, places } = score;
  return relation === '=' ? toNumber(value) : relation + formatDecimal(value, ',', places);
}

/** What other tables say otherwise, each thing once. */
function changesText(history: readonly YearScore[]): string {
  const said = history.flatMap(({ changed, sheet }) =>
    changed ? [`${sheet}: ${changeText(changed)}`] : [],
  );
  return [...new Set(said)].join('\n');
}

function changeText({ code, name, parent, max }: Changed): string {
  return [
    ...(code === null ? [] : [`mã ${code}`]),
    ...(name === null ? [] : [`tên “${name}”`]),
    ...(parent === null ? [] : [`thuộc “${parent}”`]),
    ...(max === null ? [] : [`điểm tối đa ${formatDecimal(max, ',')}`]),
  ].join(', ');
}

/** Blank rows under the chart; the first of them says what it is drawn from. */
function chartRows(keys: readonly string[]): RegisterRow[] {
  const own = printRowKey({ kind: 'own' });
  return Array.from({ length: keys.length === 0 ? 0 : CHART_ROWS }, (_, nth) => ({
    key: keys[nth] ?? own,
    cells: [],
  }));
}
