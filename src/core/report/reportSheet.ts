import { addHeading } from '../assign/heading';
import type { DocumentFacts } from '../assign/documentFacts';
import { COORDINATOR } from '../assign/formChoices';
import { reportersLetterhead } from '../assign/letterhead';
import { NOTHING_ON_INDEX, type PreservedIndex } from '../assign/preservedIndex';
import { addPreserved, withUsersColumns } from '../assign/preservedRows';
import { tableNotes } from '../assign/tableNotes';
import { toNumber } from '../base/decimal';
import type { Area } from '../base/grid';
import { shownFigures } from '../overview/shownFigure';
import { PAPER, points, SIZES } from '../ownSheets/officialPaper';
import { printRowKey } from '../ownSheets/rowKey';
import { SheetBuilder } from '../ownSheets/sheetBuilder';
import { CODE, NAME } from '../ownSheets/sheetColumns';
import { type ChartModel, sheetMark, type SheetModel } from '../ownSheets/sheetModel';
import { textHeight } from '../ownSheets/textHeight';
import { traitsOf } from '../table/indexTraits';
import type { ScoredTable } from '../table/scoredTable';
import { shownCode } from '../table/shownCode';
import type { LeaderReport } from './leaderReport';
import { addCharts } from './reportCharts';
import {
  COLUMNS,
  DEADLINE,
  FINDINGS,
  FORM,
  HEADINGS,
  LEAD,
  NOW,
  SPLIT,
  TARGET,
} from './reportColumns';
import { addAgencies, addFields, asPrinted, gap, OVER_GAP, table, yearWords } from './reportTables';
import { deadlineWords, formsWords, reportText } from './reportWords';

const TAB = '#C00000';
/** What is left between the margins of a page that stands. */
const PAGE_HEIGHT = points(PAPER.width - PAPER.margins.top - PAPER.margins.bottom);
/** Nobody reads less. */
const LEAST_PERCENT = 60;

export const REPORT_SHEET = 'Báo cáo';

/** The report as a sheet of two pages (SPEC B1): what needs directing, and then the figures. */
export function reportSheet(
  name: string,
  report: LeaderReport,
  tables: readonly ScoredTable[],
  facts: DocumentFacts,
  preserved: PreservedIndex = NOTHING_ON_INDEX,
): SheetModel {
  const builder = new SheetBuilder(withUsersColumns(COLUMNS, preserved.headings.length));
  const { title } = traitsOf(report.table.appendix.kind);
  const year = report.table.appendix.targetYear;
  const printedFrom = addHeading(
    builder,
    {
      mark: sheetMark('report'),
      headings: [...HEADINGS],
      back: null,
      howTo: '',
      letterhead: reportersLetterhead(COORDINATOR, facts, Number(report.today.slice(0, 4))),
      title: 'BÁO CÁO',
      subtitle: `Tình hình thực hiện ${title}${year === null ? '' : ` năm ${year}`}`,
      attachedTo: '',
    },
    SPLIT,
    preserved.blocks,
  );
  const headerRow = addDirections(builder, report, tables, preserved);
  const second = builder.rows;
  const charts = addFigures(builder, report);
  const end = builder.rows;
  addPreserved(builder, preserved, COLUMNS.last);
  const { pageSetup, ...model } = builder.finish(name, { headerRow, printedFrom, tabColor: TAB });
  const page = (row: number, to: number) => ({
    ...{ row, rows: to - row, column: CODE },
    columns: COLUMNS.last,
  });
  const areas = [page(printedFrom, second), page(second, end)];
  return {
    ...model,
    charts,
    pageSetup: pageSetup && {
      ...pageSetup,
      orientation: 'portrait',
      titleRows: null,
      area: page(printedFrom, end),
      pages: { areas, percent: percentOf(areas, model.rowHeights) },
    },
  };
}

/** How large both are printed, so that each fits on its page. */
function percentOf(areas: readonly Area[], heights: SheetModel['rowHeights']): number {
  const heightOf = ({ row, rows }: Area) =>
    heights
      .filter((one) => one.row >= row && one.row < row + rows)
      .reduce((sum, one) => sum + one.height, 0);
  const highest = Math.max(...areas.map(heightOf));
  return Math.max(LEAST_PERCENT, Math.min(100, Math.floor((100 * PAGE_HEIGHT) / highest)));
}

/** What stands first: the criteria that miss their targets most. @returns the row of headings */
function addDirections(
  builder: SheetBuilder,
  report: LeaderReport,
  tables: readonly ScoredTable[],
  { headings }: PreservedIndex,
): number {
  const { items, below } = report;
  section(builder, 'I. NỘI DUNG CẦN CHỈ ĐẠO');
  const added = headings.map((heading, at) => [COLUMNS.last + 1 + at, heading] as const);
  const headerRow = builder.add({
    key: printRowKey({ kind: 'columns', layout: COLUMNS.layout, tables: tableNotes(tables) }),
    cells: [...HEADINGS, ...added],
    style: 'header',
    merges: OVER_GAP,
  });
  const { appendix, computed } = report.table;
  const show = shownFigures(appendix, computed);
  for (const { ref, criterion, newest, target, agencies, deadline, forms, findings } of items) {
    const row = builder.add({
      key: ref,
      cells: [
        [CODE, shownCode(criterion)],
        [NAME, criterion.name],
        [NOW, toNumber(newest)],
        [TARGET, toNumber(target)],
        [LEAD, agencies.join('; ')],
        [DEADLINE, deadlineWords(deadline)],
        [FORM, formsWords(forms)],
        [FINDINGS, findings === 0 ? '' : findings],
      ],
      style: 'entry',
      merges: OVER_GAP,
    });
    const hasResult = computed.of(criterion).result !== null;
    asPrinted(builder, row, NOW, show(criterion, hasResult ? 'result' : 'base'));
    asPrinted(builder, row, TARGET, show(criterion, 'target'));
    if (deadline.state === 'late') {
      builder.style(row, DEADLINE, 1, { bold: true, fontColor: '#C00000' });
    }
  }
  table(builder, headerRow);
  const rest = below - items.length;
  if (rest > 0) note(builder, `Còn ${rest} tiêu chí khác thấp hơn mục tiêu.`);
  return headerRow;
}

/** The second page: what the figures say, the fields, the agencies, and charts of both. */
function addFigures(builder: SheetBuilder, report: LeaderReport): ChartModel[] {
  section(builder, 'II. SỐ LIỆU');
  paragraph(builder, reportText(report));
  const fields = addFields(builder, report);
  const agencies = addAgencies(builder, report);
  gap(builder);
  const { baseYear, targetYear } = report.table.appendix;
  return addCharts(builder, {
    ...{ fields, agencies },
    hasResults: report.results.size > 0,
    years: {
      base: yearWords('Năm', baseYear, 'Năm trước'),
      target: yearWords('Mục tiêu', targetYear, 'Mục tiêu'),
    },
  });
}

function section(builder: SheetBuilder, title: string): void {
  const row = builder.add({ cells: [[CODE, title]], merges: [[CODE, COLUMNS.last]], height: 24 });
  builder.style(row, CODE, COLUMNS.last, { bold: true, fontSize: SIZES.title, horizontal: 'left' });
}

function paragraph(builder: SheetBuilder, text: string): void {
  const size = SIZES.attachedTo;
  const height = textHeight(text, builder.width(CODE, COLUMNS.last), size) + points(2);
  const row = builder.add({ cells: [[CODE, text]], merges: [[CODE, COLUMNS.last]], height });
  builder.style(row, CODE, COLUMNS.last, {
    ...{ fontSize: size, horizontal: 'justify', vertical: 'top' },
  });
}

function note(builder: SheetBuilder, text: string): void {
  const row = builder.add({ cells: [[CODE, text]], merges: [[CODE, COLUMNS.last]] });
  builder.style(row, CODE, COLUMNS.last, { italic: true, horizontal: 'left' });
}
