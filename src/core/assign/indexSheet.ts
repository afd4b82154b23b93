import { type SheetModel, sheetMark } from '../ownSheets/sheetModel';
import { traitsOf } from '../table/indexTraits';
import type { Task } from '../base/task';
import type { Assignment, CriterionRef } from './assignment';
import { indicesOf, type SheetSetting } from './sheetSetting';
import { CODE, NAME } from '../ownSheets/formColumns';
import { type SheetColumns } from '../ownSheets/sheetColumns';
import type { CriteriaByRef } from './criteriaByRef';
import { agencyPoints } from './agencyPoints';
import type { PointSum } from './points';
import { sumContent } from './sumContent';
import { isBoundNumber } from '../ownSheets/rowContent';
import type { FixedPlaces } from '../ownSheets/fixedTexts';
import { widthLeft } from '../ownSheets/officialPaper';
import { withWholeEnding } from '../ownSheets/lastPage';
import { printRowKey } from '../ownSheets/rowKey';
import { addHeading, headingPlaces, type HeadingText } from './heading';
import { type PreservedIndex, NOTHING_ON_INDEX } from './preservedIndex';
import { addPreserved, withUsersColumns } from './preservedRows';
import { SheetBuilder } from '../ownSheets/sheetBuilder';
import { annexedTo, assignersLetterhead } from './letterhead';
import {
  addSignatures,
  assignersSignature,
  signatureBlocks,
  type SignaturePlaces,
} from './signatures';

export const INDEX_SHEET = 'Tổng hợp giao việc';

const HEADINGS = [
  'Tiêu chí chủ trì (PAR)',
  'Tiêu chí chung (PAR)',
  'Tiêu chí SIPAS',
  'Điểm tối đa',
  'Điểm năm trước',
  'Mục tiêu',
  'Điểm phấn đấu tăng',
  'Dư địa',
  'Nhiệm vụ lĩnh vực',
  'Trách nhiệm, báo cáo',
  'Phiếu giao',
] as const;
const FIRST = NAME + 1;
const POINTS = FIRST + 3;
const LINK = FIRST + HEADINGS.length - 1;
const SPLIT = FIRST + 2;
/** On paper the way to a sheet leads nowhere. */
const LAST_PRINTED = LINK - 1;
const SIGNATURES: SignaturePlaces = { middle: null, right: LINK - 4 };
/** Where the blocks of the heading and the signatures stand. */
export const INDEX_PLACES: FixedPlaces = {
  heading: headingPlaces(SPLIT),
  signatures: signatureBlocks(SIGNATURES),
};
const NUMBER_WIDTH = 4;
const FIGURE_WIDTHS = HEADINGS.map(() => 8.4);
const COLUMNS: SheetColumns = {
  inputs: new Map(),
  share: null,
  widths: [
    0,
    NUMBER_WIDTH,
    widthLeft([NUMBER_WIDTH, ...FIGURE_WIDTHS.slice(0, -1)], 60),
    ...FIGURE_WIDTHS,
  ],
  last: LINK,
  lastPrinted: LAST_PRINTED,
  // What was "index" is laid out anew: the column of links was printed.
  layout: 'index+screen',
};
const NOTES = [
  'Điểm tối đa, điểm năm trước, mục tiêu: cộng các tiêu chí thành phần cơ quan chủ trì; điểm phấn đấu tăng = mục tiêu − điểm năm trước; dư địa = điểm tối đa − điểm năm trước.',
  'Một tiêu chí có thể do nhiều cơ quan cùng chủ trì, vì vậy không cộng dọc các cột điểm.',
];
const POINT_SUMS: readonly PointSum[] = ['max', 'base', 'target', 'stake', 'room'];
const POINT_FORMAT = '0.00##';
const STAKE_FORMAT = '+0.00##;-0.00##;"-"';
const RECIPIENTS = 'Các cơ quan, đơn vị được giao nhiệm vụ';
const TAB = '#C00000';

type Titles = Pick<HeadingText, 'title' | 'subtitle' | 'attachedTo'>;

export interface IndexEntry {
  assignment: Assignment;
  /** Name of the agency's sheet; null where it has none. */
  sheet: string | null;
}

/** The headings of the index's columns, by column. */
export function indexHeadings(setting: Pick<SheetSetting, 'facts'>): Map<number, string> {
  const figures = HEADINGS.map((text, index) => [FIRST + index, headingOf(text, setting)] as const);
  return new Map([[CODE, 'TT'], [NAME, 'Cơ quan, đơn vị'], ...figures]);
}

/**
 * The sheet that lists every agency with what it answers for, and below it what nobody's sheet has (SPEC G3, G4).
 *
 * @param preserved what somebody put on the sheet that this one replaces
 */
export function* indexSheet(
  name: string,
  entries: readonly IndexEntry[],
  unassigned: readonly { agency: string; refs: CriterionRef[] }[],
  setting: SheetSetting,
  preserved: PreservedIndex = NOTHING_ON_INDEX,
): Task<SheetModel> {
  const { facts, criteria } = setting;
  const builder = new SheetBuilder(withUsersColumns(COLUMNS, preserved.headings.length));
  const isSigned = facts.choices.form === 'signed';
  const heading = {
    mark: sheetMark('index'),
    headings: [...indexHeadings(setting)],
    back: null,
    howTo: '',
    letterhead: isSigned ? assignersLetterhead(facts) : null,
    ...titlesOf(setting),
  };
  const printedFrom = addHeading(builder, heading, SPLIT, preserved.blocks);
  const header = builder.add({
    key: printRowKey({ kind: 'columns', layout: COLUMNS.layout, tables: [] }),
    cells: [
      ...indexHeadings(setting),
      ...preserved.headings.map((heading, at) => [LINK + 1 + at, heading] as const),
    ],
    style: 'header',
  });
  const rows = entries.length;
  const first = header + 1;
  if (rows > 0) {
    builder.style(first, FIRST, HEADINGS.length, { horizontal: 'center' }, rows);
    builder.style(first, POINTS, 3, { numberFormat: POINT_FORMAT }, rows);
    builder.style(first, POINTS + 3, 1, { numberFormat: STAKE_FORMAT }, rows);
    builder.style(first, POINTS + 4, 1, { numberFormat: POINT_FORMAT }, rows);
  }
  for (const [index, entry] of entries.entries()) {
    yield* addEntry(builder, index, entry, criteria, setting.facts.targetYear);
  }
  addUnassigned(builder, unassigned, criteria);
  const from = builder.rows - 1;
  builder.border(header, from);
  for (const note of NOTES) {
    const row = builder.add({ cells: [[CODE, note]], merges: [[CODE, LAST_PRINTED]] });
    builder.style(row, CODE, LINK, { italic: true });
  }
  if (isSigned) {
    const signers = assignersSignature(RECIPIENTS, facts);
    addSignatures(builder, SIGNATURES, signers, preserved.blocks);
  }
  const to = builder.rows - 1;
  addPreserved(builder, preserved, LINK);
  const model = builder.finish(name, { headerRow: header, printedFrom, tabColor: TAB });
  if (!isSigned) return model;
  const isKeptWithNext = (row: number) => builder.isKeptWithNext(row);
  return withWholeEnding(model, { from, to, isKeptWithNext, grows: false });
}

/** An annex has a name; a document of its own is of a kind (Nghị định 30/2020/NĐ-CP, Điều 7). */
function titlesOf({ tables, facts }: SheetSetting): Titles {
  const subject = indicesOf({ tables, facts });
  if (facts.choices.form !== 'signed') {
    const subtitle = `Cải thiện, nâng cao ${subject}`;
    return { title: 'TỔNG HỢP GIAO NHIỆM VỤ', subtitle, attachedTo: annexedTo(facts) };
  }
  return {
    title: 'THÔNG BÁO',
    subtitle: `Tổng hợp giao nhiệm vụ cải thiện, nâng cao ${subject}`,
    attachedTo: facts.attachedTo === '' ? '' : `(Thực hiện ${facts.attachedTo})`,
  };
}

function headingOf(
  text: string,
  { facts: { baseYear, targetYear } }: Pick<SheetSetting, 'facts'>,
): string {
  if (text === 'Điểm năm trước' && baseYear !== null) return `Điểm năm ${baseYear}`;
  return text === 'Mục tiêu' && targetYear !== null ? `Mục tiêu năm ${targetYear}` : text;
}

function* addEntry(
  builder: SheetBuilder,
  index: number,
  { assignment, sheet }: IndexEntry,
  criteria: CriteriaByRef,
  year: number | null,
): Task<void> {
  yield;
  const { lead, shared, leadTasks, supportTasks, duties } = assignment;
  const isPar = (ref: CriterionRef): boolean => {
    const kind = criteria.get(ref)?.table.appendix.kind;
    return kind !== undefined && traitsOf(kind).unit === 'points';
  };
  const isLeaf = (ref: CriterionRef) => criteria.get(ref)?.criterion.children.length === 0;
  const [led, sharing] = [lead.filter(isLeaf), shared.filter(isLeaf)];
  const [parLead, parShared] = [led.filter(isPar), sharing.filter(isPar)];
  yield;
  const points = yield* agencyPoints(parLead, criteria, year);
  const sums = POINT_SUMS.map((of) => sumContent(points, of));
  const row = builder.add({
    key: printRowKey({ kind: 'agency', agency: assignment.agency }),
    cells: [
      [CODE, index + 1],
      [NAME, assignment.agency],
      ...[
        ...[parLead.length, parShared.length],
        led.length + sharing.length - parLead.length - parShared.length,
        ...sums,
        ...[leadTasks.length + supportTasks.length, duties.length],
      ].map((value, at) => [FIRST + at, value === 0 && (at < 3 || at > 7) ? '' : value] as const),
    ],
    style: 'entry',
  });
  // Over the format of the column.
  for (const [nth, sum] of sums.entries()) {
    if (!isBoundNumber(sum)) continue;
    builder.style(row, POINTS + nth, 1, { numberFormat: sum.numberFormat });
  }
  if (sheet !== null) builder.link(row, LINK, 'Mở phiếu', sheet);
}

function addUnassigned(
  builder: SheetBuilder,
  unassigned: readonly { agency: string; refs: CriterionRef[] }[],
  criteria: CriteriaByRef,
): void {
  if (unassigned.length === 0) return;
  const title = 'Tiêu chí chưa giao được cho cơ quan cụ thể (tập thể chưa xác định thành viên)';
  builder.add({
    cells: [[CODE, title]],
    style: 'section',
    height: 24,
    merges: [[CODE, LAST_PRINTED]],
  });
  for (const { agency, refs } of unassigned) {
    for (const ref of refs) {
      const criterion = criteria.get(ref)?.criterion;
      builder.add({
        key: printRowKey({ kind: 'unassigned', criterion: ref }),
        cells: [
          [CODE, criterion?.code ?? ref],
          [NAME, criterion?.name ?? ''],
          [FIRST, agency],
        ],
        style: 'entry',
        merges: [[FIRST, LAST_PRINTED]],
      });
    }
  }
}
