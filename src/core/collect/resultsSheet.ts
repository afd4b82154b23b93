import { SectionNumbers, indicesOf } from '../assign/sheetSetting';
import { CODE, MAX, NAME } from '../ownSheets/formColumns';
import { type SheetColumns } from '../ownSheets/sheetColumns';
import type { CriterionRef } from '../assign/assignment';
import type { CriteriaByRef } from '../assign/criteriaByRef';
import type { DocumentFacts } from '../assign/documentFacts';
import type { ScoredTable } from '../table/scoredTable';
import { figureContent, figureFormats } from '../assign/figures';
import { addHeading } from '../assign/heading';
import { assignersLetterhead } from '../assign/letterhead';
import { type FigureContent, SheetBuilder } from '../ownSheets/sheetBuilder';
import { tableNotes } from '../assign/tableNotes';
import type { Decimal } from '../base/decimal';
import type { CellValue } from '../base/grid';
import { scoreCell } from '../plan/scoreCell';
import { type SheetModel, sheetMark } from '../ownSheets/sheetModel';
import { shownCode } from '../table/shownCode';
import { isSliceEnd, type Task } from '../base/task';
import type { PreservedResults, RemarkedReport } from './preservedReports';
import { inRow } from '../ownSheets/rowFormula';
import { printRowKey } from '../ownSheets/rowKey';
import { parseSubject } from '../ownSheets/rowSubject';
import {
  AGENCY,
  FROM,
  RECORDED,
  REMARK,
  RESULT_COLUMNS,
  RESULT_HEADINGS,
  SCORE,
  TEXT_COLUMNS,
  TARGET,
} from './resultsColumns';

export const RESULTS_SHEET = 'Tổng hợp kết quả';

const TABLE_TITLES = {
  par: 'CHỈ SỐ CẢI CÁCH HÀNH CHÍNH (PAR INDEX)',
  papi: 'CHỈ SỐ HIỆU QUẢ QUẢN TRỊ VÀ HÀNH CHÍNH CÔNG CẤP TỈNH (PAPI)',
  pci: 'CHỈ SỐ NĂNG LỰC CẠNH TRANH CẤP TỈNH (PCI)',
  pgi: 'CHỈ SỐ XANH CẤP TỈNH (PGI)',
  unit: 'CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CỦA SỞ, BAN, NGÀNH VÀ UBND CẤP XÃ',
  other: 'CÁC CHỈ TIÊU KHÁC, ĐƠN VỊ TÍNH: %',
  sipas: 'CHỈ SỐ HÀI LÒNG CỦA NGƯỜI DÂN, TỔ CHỨC (SIPAS), ĐƠN VỊ TÍNH: %',
};
const TASKS_TITLE = 'NHIỆM VỤ THEO LĨNH VỰC; TRÁCH NHIỆM TỔ CHỨC THỰC HIỆN';
const OTHERS_TITLE = 'NỘI DUNG KHÁC CÁC CƠ QUAN GHI THÊM';
const TEXT_FORMAT = '@';
const TAB = '#548235';

export interface ResultsSetting {
  tables: readonly ScoredTable[];
  criteria: CriteriaByRef;
  facts: DocumentFacts;
  /** What the self-assessed columns hold, or are to hold, by criterion. */
  recorded: ReadonlyMap<CriterionRef, Decimal>;
}

/**
 * Everything that agencies reported, criterion by criterion in the order of the tables, then by task, then what they
 * added (SPEC T3). Pure: the same always gives the same.
 *
 */
export function* resultsSheet(
  name: string,
  { reports, usersHeadings, blocks }: PreservedResults,
  setting: ResultsSetting,
): Task<SheetModel> {
  const columns = withUsersColumns(usersHeadings.length);
  const { last } = columns;
  const builder = new SheetBuilder(columns);
  const headings = [
    ...RESULT_HEADINGS,
    ...usersHeadings.map((each, at) => [REMARK + 1 + at, String(each)] as const),
  ];
  const heading = {
    mark: sheetMark('results'),
    headings: [...headings],
    back: null,
    howTo: '',
    letterhead: assignersLetterhead(setting.facts),
    title: 'TỔNG HỢP KẾT QUẢ CÁC CƠ QUAN, ĐƠN VỊ BÁO CÁO',
    subtitle: `Cải thiện, nâng cao ${indicesOf(setting)}`,
    attachedTo: setting.facts.attachedTo === '' ? '' : `(Thực hiện ${setting.facts.attachedTo})`,
  };
  const printedFrom = addHeading(builder, heading, AGENCY, blocks);
  const header = builder.add({
    key: printRowKey({
      kind: 'columns',
      layout: RESULT_COLUMNS.layout,
      tables: tableNotes(setting.tables),
    }),
    cells: [
      ...RESULT_HEADINGS,
      ...usersHeadings.map((each, at) => [REMARK + 1 + at, each] as const),
    ],
    style: 'header',
  });
  const numbers = new SectionNumbers();
  for (const { title, own, table } of sectionsOf(reports, setting)) {
    if (own.length === 0) continue;
    const line = `${numbers.next()}. ${title}`;
    builder.add({
      key: printRowKey({ kind: 'section', title: line }),
      cells: [[CODE, line]],
      style: 'section',
      height: 24,
      merges: [[CODE, last]],
    });
    const first = builder.rows;
    for (const [nth, report] of own.entries()) {
      if (isSliceEnd(nth)) yield;
      addReport(builder, report, setting);
    }
    if (table === null) continue;
    const { figure } = figureFormats(table);
    builder.style(first, MAX, RECORDED - MAX + 1, { numberFormat: figure }, own.length);
  }
  const rows = builder.rows - header - 1;
  if (rows > 0) {
    const text = { horizontal: 'left', numberFormat: TEXT_FORMAT } as const;
    builder.style(header + 1, AGENCY, REMARK - AGENCY + 1, text, rows);
  }
  builder.border(header, builder.rows - 1);
  return builder.finish(name, { headerRow: header, printedFrom, tabColor: TAB, paper: 'A3' });
}

const USERS_WIDTH = 16;

/** The sheet's own columns, and those that somebody added. */
function withUsersColumns(count: number): SheetColumns {
  const { last, widths } = RESULT_COLUMNS;
  const added = new Array<number>(count).fill(USERS_WIDTH);
  const all = last + count;
  return { ...RESULT_COLUMNS, last: all, lastPrinted: all, widths: [...widths, ...added] };
}

interface Section {
  title: string;
  own: RemarkedReport[];
  table: ScoredTable | null;
}

function sectionsOf(
  reports: readonly RemarkedReport[],
  { tables, criteria }: ResultsSetting,
): Section[] {
  const isSeveral = (kind: string) =>
    tables.filter(({ appendix }) => appendix.kind === kind).length > 1;
  const ofTables = tables.map((table): Section => {
    const { kind, sheet } = table.appendix;
    const title = TABLE_TITLES[kind] + (isSeveral(kind) ? ` – ${sheet}` : '');
    const own = reports.filter(({ key }) => criteria.get(key)?.table === table);
    const place = ({ key }: RemarkedReport) => criteria.get(key)?.at ?? 0;
    return { title, table, own: own.sort((a, b) => place(a) - place(b)) };
  });
  const left = reports.filter(({ key }) => !criteria.has(key));
  const isTask = ({ key }: RemarkedReport) => {
    const kind = parseSubject(key)?.kind;
    return kind === 'task' || kind === 'duty';
  };
  return [
    ...ofTables,
    { title: TASKS_TITLE, table: null, own: byKey(left.filter(isTask)) },
    { title: OTHERS_TITLE, table: null, own: left.filter((report) => !isTask(report)) },
  ];
}

/** What several agencies say of one task stands together, in the order in which tasks first come. */
function byKey(reports: readonly RemarkedReport[]): RemarkedReport[] {
  const groups = new Map<string, RemarkedReport[]>();
  for (const report of reports) {
    const group = groups.get(report.key);
    if (group) group.push(report);
    else groups.set(report.key, [report]);
  }
  return [...groups.values()].flat();
}

function addReport(builder: SheetBuilder, report: RemarkedReport, setting: ResultsSetting): void {
  const { id, key, label, agency, score, texts, from, remark, users, over } = report;
  const placed = setting.criteria.get(key);
  const figure = (which: 'max' | 'target') =>
    placed ? figureContent(placed.table, placed.criterion, which, false) : '';
  const cells: [column: number, value: FigureContent][] = [
    [CODE, placed ? shownCode(placed.criterion) : ''],
    [NAME, placed?.criterion.name ?? label],
    [MAX, figure('max')],
    [TARGET, figure('target')],
    [SCORE, score],
    [RECORDED, recordedOf(key, setting)],
    [AGENCY, agency],
    [TEXT_COLUMNS.status, texts.status],
    [TEXT_COLUMNS.evidence, texts.evidence],
    [TEXT_COLUMNS.measures, texts.measures],
    [TEXT_COLUMNS.deadline, texts.deadline],
    [TEXT_COLUMNS.note, texts.note],
    [FROM, from],
  ];
  const typed = cells.flatMap(([column, value]) =>
    over.has(column) && over.get(column) === String(value) ? [column] : [],
  );
  const row = builder.add({ key: id, cells, typed, style: 'entry' });
  for (const [at, typed] of [remark, ...users].entries()) {
    const content = typeof typed === 'object' ? { formula: inRow(typed.formula, row) } : typed;
    builder.input(row, REMARK + at, content);
  }
}

/** A leaf criterion's self-assessed score in its table, else the result that the table holds; a parent's follows there. */
export function recordedOf(key: string, { criteria, recorded }: ResultsSetting): CellValue {
  const placed = criteria.get(key);
  if (!placed || placed.criterion.children.length > 0) return '';
  const { table, criterion } = placed;
  const value = recorded.get(key) ?? table.computed.of(criterion).result;
  return value === null ? '' : scoreCell(value, 0, table.appendix.asFraction).value;
}
