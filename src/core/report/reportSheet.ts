import { addHeading } from '../assign/heading';
import type { DocumentFacts } from '../assign/documentFacts';
import { COORDINATOR } from '../assign/formChoices';
import { reportersLetterhead } from '../assign/letterhead';
import { NOTHING_ON_INDEX, type PreservedIndex } from '../assign/preservedIndex';
import { addPreserved, withUsersColumns } from '../assign/preservedRows';
import { tableNotes } from '../assign/tableNotes';
import { sayDay } from '../base/day';
import { toNumber } from '../base/decimal';
import { shownFigures } from '../overview/shownFigure';
import { SIZES } from '../ownSheets/officialPaper';
import type { Content } from '../ownSheets/rowContent';
import { printRowKey } from '../ownSheets/rowKey';
import { SheetBuilder } from '../ownSheets/sheetBuilder';
import { CODE, NAME } from '../ownSheets/formColumns';
import { type ChartModel, sheetMark, type SheetModel } from '../ownSheets/sheetModel';
import { traitsOf } from '../table/indexTraits';
import type { ScoredTable } from '../table/scoredTable';
import { shownCode } from '../table/shownCode';
import type { LeaderReport } from './leaderReport';
import { addCharts } from './reportCharts';
import { commonPlaces } from './columnPlaces';
import { addAgencies } from './reportAgencies';
import {
  COLUMNS,
  DEADLINE,
  FINDINGS,
  FORM,
  HEADINGS,
  LEAD,
  mergedWidth,
  NOW,
  SPLIT,
  TARGET,
} from './reportColumns';
import { addFields } from './reportFields';
import { printedHeight } from './printedHeight';
import { type Blocks, pagesOf } from './reportPages';
import { deadlineWords, formsWords, nothingWords, reportParagraphs } from './reportWords';
import { cellOf, sayIn } from './sentence';
import {
  asPrinted,
  type Cells,
  gap,
  heightOf,
  note,
  OVER_GAP,
  table,
  yearWords,
} from './tableParts';

const TAB = '#C00000';
/** Of the sentences, in points. */
const TEXT_SIZE = SIZES.cell;

export const REPORT_SHEET = 'Báo cáo';

/** What kind of document, and whose (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3); its number is written in. */
const NUMBER = 'Số: ………/BC-SNV';

/** The report as a sheet of two pages (SPEC B1): what needs directing, and then the figures. */
export function reportSheet(
  name: string,
  report: LeaderReport,
  tables: readonly ScoredTable[],
  facts: DocumentFacts,
  preserved: PreservedIndex = NOTHING_ON_INDEX,
): SheetModel {
  const builder = new SheetBuilder(withUsersColumns(COLUMNS, preserved.headings.length));
  const printedFrom = addHeading(
    builder,
    {
      mark: sheetMark('report'),
      headings: [...HEADINGS],
      back: null,
      howTo: '',
      letterhead: {
        ...reportersLetterhead(COORDINATOR, facts, Number(report.today.slice(0, 4))),
        number: NUMBER,
      },
      title: 'BÁO CÁO',
      ...headingOf(report),
    },
    SPLIT,
    preserved.blocks,
  );
  const headerRow = addDirections(builder, report, tables, preserved);
  const { charts, ...blocks } = addFigures(builder, report);
  const end = builder.rows;
  addPreserved(builder, preserved, COLUMNS.last);
  const { pageSetup, ...model } = builder.finish(name, { headerRow, printedFrom, tabColor: TAB });
  const { pages, area, rowHeights } = pagesOf({ ...blocks, printedFrom, end }, model.rowHeights);
  return {
    ...model,
    rowHeights,
    charts,
    pageSetup: pageSetup && {
      ...pageSetup,
      ...{ orientation: 'portrait', titleRows: null, area, pages },
    },
  };
}

/** Of which plan it speaks, and of which day: the plan's year and the day on which it is made are often not of one year. */
function headingOf({ table: { appendix }, today }: LeaderReport): {
  subtitle: string;
  attachedTo: string;
} {
  const { title } = traitsOf(appendix.kind);
  const { baseYear, targetYear } = appendix;
  const plan = targetYear === null ? '' : `\ntheo kế hoạch năm ${targetYear}`;
  const compared = baseYear === null ? '' : `, so sánh với năm ${baseYear}`;
  return {
    subtitle: `Tình hình thực hiện ${title}${plan}`,
    attachedTo: `(Số liệu đến ngày ${sayDay(today)}${compared})`,
  };
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
    height: heightOf([...HEADINGS], OVER_GAP, true),
    merges: OVER_GAP,
  });
  const { appendix, computed } = report.table;
  const show = shownFigures(appendix, computed);
  const shown = items.map(({ criterion }) => {
    const newest = computed.of(criterion).result === null ? 'base' : 'result';
    return [show(criterion, newest), show(criterion, 'target')] as const;
  });
  const places = commonPlaces(shown.flat());
  for (const [nth, item] of items.entries()) {
    const { ref, criterion, newest, target, agencies, deadline, forms, findings } = item;
    const [now = null, aim = null] = shown[nth] ?? [];
    const cells: Cells = [
      [CODE, shownCode(criterion)],
      [NAME, criterion.name],
      [NOW, toNumber(newest)],
      [TARGET, toNumber(target)],
      [LEAD, agencies.join('; ')],
      [DEADLINE, deadlineWords(deadline)],
      [FORM, formsWords(forms)],
      [FINDINGS, findings === 0 ? '' : findings],
    ];
    const height = heightOf(cells, OVER_GAP);
    const row = builder.add({ key: ref, cells, style: 'entry', height, merges: OVER_GAP });
    asPrinted(builder, row, NOW, now, places);
    asPrinted(builder, row, TARGET, aim, places);
    if (deadline.state === 'late') {
      builder.style(row, DEADLINE, 1, { bold: true, fontColor: '#C00000' });
    }
  }
  table(builder, headerRow);
  if (items.length === 0) note(builder, nothingWords(report));
  const rest = below - items.length;
  if (rest > 0) note(builder, `Còn ${rest} tiêu chí thành phần khác thấp hơn mục tiêu.`);
  return headerRow;
}

/** What the figures say, the fields, the agencies, and charts of both. @returns the rows where each begins, and the charts */
function addFigures(
  builder: SheetBuilder,
  report: LeaderReport,
): Pick<Blocks, 'blocks' | 'chartsFrom'> & { charts: ChartModel[] } {
  const text = builder.rows;
  section(builder, 'II. SỐ LIỆU');
  for (const said of reportParagraphs(report)) say(builder, cellOf(said), sayIn(said, ','));
  gap(builder);
  const fields = addFields(builder, report);
  const second = builder.rows;
  const agencies = addAgencies(builder, report);
  const { baseYear, targetYear } = report.table.appendix;
  const chartsFrom = builder.rows;
  const charts = addCharts(builder, {
    ...{ fields, agencies },
    hasResults: report.results.size > 0,
    years: {
      base: yearWords('Năm', baseYear, 'Năm trước'),
      target: yearWords('Mục tiêu', targetYear, 'Mục tiêu'),
    },
  });
  return { blocks: [text, fields.row - 1, second], chartsFrom, charts };
}

function section(builder: SheetBuilder, title: string): void {
  const row = builder.add({ cells: [[CODE, title]], merges: [[CODE, COLUMNS.last]], height: 24 });
  builder.style(row, CODE, COLUMNS.last, { bold: true, fontSize: SIZES.title, horizontal: 'left' });
}

/** A sentence of the text, on lines of its own: a head of department looks for one of them. */
function say(builder: SheetBuilder, content: Content, shows: string): void {
  const width = mergedWidth(CODE, COLUMNS.last);
  const height = printedHeight(shows, width, TEXT_SIZE);
  const row = builder.add({ cells: [[CODE, content]], merges: [[CODE, COLUMNS.last]], height });
  builder.style(row, CODE, COLUMNS.last, {
    ...{ fontSize: TEXT_SIZE, horizontal: 'justify', vertical: 'top' },
  });
}
