import { SheetNames } from '../assign/agencySheetNames';
import { type Decimal, decimalFromNumber, sum, toNumber, ZERO } from '../base/decimal';
import type { CellValue, SheetGrid, WorkbookSnapshot } from '../base/grid';
import { isSliceEnd, type Task } from '../base/task';
import { nameKey } from '../nextYear/nameLikeness';
import { printRowKey } from '../ownSheets/rowKey';
import { tableRef } from '../ownSheets/rowSubject';
import { sheetMark } from '../ownSheets/sheetModel';
import type { ReplacedText, SheetWrite } from '../plan/plan';
import { overRegister } from '../registers/overRegister';
import { type KeptRegister, type KeptRow, readRegister } from '../registers/readRegister';
import {
  type RegisterForm,
  type RegisterRow,
  registerSheet,
  sectionRow,
} from '../registers/register';
import type { Criterion } from '../table/appendix';
import { traitsOf } from '../table/indexTraits';
import { limitOf } from '../table/limit';
import type { ScoredTable } from '../table/scoredTable';
import { shownCode } from '../table/shownCode';
import { APPRAISED_KINDS, type AppraisedKind, currentColumn, yearWorkedOn } from './appraisedKinds';
import { gapOf, type GivenScores, isGiven, lostOf, ScoresInTable } from './givenScores';

export const LOST_SHEET = 'Điểm bị trừ';

/** A table with what was taken for it now from the ministry's or the council's. */
export interface LostSource {
  table: ScoredTable;
  grid: SheetGrid;
  /** Kinds of scores for which the table gets a column now. */
  added: ReadonlySet<AppraisedKind>;
  /** By kind and the id of the criterion. */
  given: ReadonlyMap<AppraisedKind | 'selfAssessed', ReadonlyMap<string, Decimal>>;
}

const NAME = 1;
/** Columns of the form, from 0. */
const SELF = 3;
const AT: Readonly<Record<AppraisedKind, number>> = { appraised: 4, survey: 5, final: 6 };
const figure = { isFigure: true, isCentred: true } as const;
const typed = { isTyped: true } as const;

function formOf(year: number | null): RegisterForm {
  return {
    mark: sheetMark('lost', year === null ? '' : String(year)),
    title: `ĐIỂM BỊ TRỪ, NGUYÊN NHÂN VÀ BIỆN PHÁP KHẮC PHỤC${year === null ? '' : ` NĂM ${year}`}`,
    note: 'Điểm bị trừ là điểm tối đa trừ điểm chính thức; chưa có điểm chính thức thì trừ điểm thẩm định cộng điểm điều tra. Các cột tô màu để ghi; lập lại trang vẫn giữ nội dung đã ghi.',
    tabColor: '#C00000',
    paper: 'A3',
    columns: [
      { heading: 'Mã', width: 7 },
      { heading: 'Tiêu chí', width: 36 },
      { heading: 'Điểm tối đa', width: 7, ...figure },
      { heading: 'Tự đánh giá', width: 7, ...figure },
      { heading: 'Thẩm định', width: 8, ...figure, ...typed },
      { heading: 'Điều tra xã hội học', width: 8, ...figure, ...typed },
      { heading: 'Điểm chính thức', width: 8, ...figure, ...typed },
      { heading: 'Chênh lệch so với tự đánh giá', width: 9, ...figure },
      { heading: 'Điểm bị trừ', width: 7, ...figure },
      { heading: 'Nguyên nhân', width: 21, ...typed },
      { heading: 'Cơ quan chịu trách nhiệm', width: 19, ...typed },
      { heading: 'Giải trình', width: 18, ...typed },
      { heading: 'Biện pháp khắc phục', width: 22, ...typed },
    ],
  };
}

const GONE = sectionRow('TIÊU CHÍ KHÔNG CÒN TRONG BẢNG, NỘI DUNG NGƯỜI TỔNG HỢP GHI');

/**
 * The sheet of lost points of one year (SPEC T10), made or made again: every leaf criterion whose score is not its
 * maximum, or not what the agencies gave themselves; then those with scores for which the table has no column.
 *
 * @param sources tables of that year; what was not taken now is in their columns, or on the sheet from earlier
 * @returns null where nobody but the agencies gave a score
 */
export function* lostWrite(
  snapshot: WorkbookSnapshot,
  sources: readonly LostSource[],
): Task<SheetWrite | null> {
  const year = sources[0] ? yearWorkedOn(sources[0].table.appendix) : null;
  const form = formOf(year);
  const kept = yield* readRegister(snapshot, form, NAME);
  const rows: RegisterRow[] = [];
  for (const [nth, source] of sources.entries()) {
    const { kind } = source.table.appendix;
    const before = sources.slice(0, nth).filter(({ table }) => table.appendix.kind === kind);
    const ref = tableRef({ index: kind, nth: before.length + 1 });
    rows.push(...(yield* new TableRows(source, ref, kept).make()));
  }
  if (rows.length === 0 && !kept) return null;
  if (!kept) {
    const name = new SheetNames(snapshot).take(`${LOST_SHEET}${year === null ? '' : ` ${year}`}`);
    return { model: yield* registerSheet(form, name, rows) };
  }
  const { over, replaced } = withNewScores(form, kept, rows);
  const write = yield* overRegister(form, over, rows, { about: NAME, theirs: GONE });
  return { ...write, replaced: [...replaced, ...(write.replaced ?? [])] };
}

class TableRows {
  private readonly inTable: ScoresInTable;
  private readonly homeless: ReadonlySet<AppraisedKind>;

  /** @param ref of the table among those of its kind and year: other years' tables are not counted */
  constructor(
    private readonly source: LostSource,
    private readonly ref: string,
    private readonly kept: KeptRegister | null,
  ) {
    const { table, grid } = source;
    this.inTable = new ScoresInTable(table, grid);
    this.homeless = new Set(
      APPRAISED_KINDS.filter(
        (kind) => currentColumn(table.appendix, kind) === null && !source.added.has(kind),
      ),
    );
  }

  *make(): Task<RegisterRow[]> {
    const { table } = this.source;
    const lost: RegisterRow[] = [];
    const others: RegisterRow[] = [];
    const waiting: RegisterRow[] = [];
    const points: Decimal[] = [];
    for (const criterion of table.appendix.criteria) {
      if (isSliceEnd(criterion.index)) yield;
      if (criterion.children.length > 0) continue;
      const key = this.key(criterion.id);
      const scores = this.scoresOf(criterion, this.kept?.byKey.get(key));
      if (!isGiven(scores)) continue;
      if (this.inTable.awaitsSurvey(criterion, scores)) {
        waiting.push({ key, cells: this.cellsOf(criterion, scores, null, null) });
        continue;
      }
      const its = lostOf(table, criterion, scores);
      if (its !== null) points.push(its);
      const gap = gapOf(scores);
      const row = { key, cells: this.cellsOf(criterion, scores, gap, its) };
      const isLess = (its ?? ZERO) > ZERO || (gap ?? ZERO) !== ZERO;
      if (isLess) lost.push(row);
      else if ([...this.homeless].some((kind) => scores[kind] !== null)) others.push(row);
    }
    const { name } = traitsOf(table.appendix.kind);
    const title = `${name}${this.ref.includes('#') ? ` (${table.appendix.sheet})` : ''}`;
    if (lost.length + others.length + waiting.length === 0) return [];
    const all = ['', 'Cộng', '', '', '', '', '', '', cell(sum(points))];
    return [
      sectionRow(`${title}: TIÊU CHÍ BỊ TRỪ ĐIỂM HOẶC KHÁC ĐIỂM TỰ ĐÁNH GIÁ`),
      ...lost,
      ...(points.length > 0 ? [{ key: this.key('sum|'), cells: all }] : []),
      ...(waiting.length > 0
        ? [sectionRow(`${title}: TIÊU CHÍ CHỜ ĐIỂM ĐIỀU TRA XÃ HỘI HỌC`), ...waiting]
        : []),
      ...(others.length > 0
        ? [sectionRow(`${title}: TIÊU CHÍ KHÁC, BẢNG CHƯA CÓ CỘT GHI ĐIỂM`), ...others]
        : []),
    ];
  }

  private key(id: string): string {
    return printRowKey({ kind: 'entry', of: `${this.ref}:${id}` });
  }

  /** What was taken now, else what the table holds, else what the sheet says of the same words from earlier. */
  private scoresOf(criterion: Criterion, before: KeptRow | undefined): GivenScores {
    const isSame =
      before !== undefined && nameKey(String(before.cells[NAME])) === nameKey(criterion.name);
    const now = (kind: AppraisedKind | 'selfAssessed') =>
      this.source.given.get(kind)?.get(criterion.id) ?? null;
    const held = (kind: AppraisedKind | 'selfAssessed') => this.inTable.of(criterion, kind);
    const kept = (at: number) => (isSame ? decimalIn(before.cells[at]) : null);
    const of = (kind: AppraisedKind) => now(kind) ?? held(kind) ?? kept(AT[kind]);
    return {
      // The workbook's own word goes before what the other table says of it.
      selfAssessed: held('selfAssessed') ?? now('selfAssessed') ?? kept(SELF),
      appraised: of('appraised'),
      survey: of('survey'),
      final: of('final'),
    };
  }

  /** @param gap and @param lost null: nobody knows yet */
  private cellsOf(
    criterion: Criterion,
    scores: GivenScores,
    gap: Decimal | null,
    lost: Decimal | null,
  ): CellValue[] {
    const { table } = this.source;
    return [
      shownCode(criterion),
      criterion.name,
      cell(limitOf(table, criterion)),
      cell(scores.selfAssessed),
      ...APPRAISED_KINDS.map((kind) => cell(scores[kind])),
      cell(gap),
      cell(lost),
      '',
      criterion.leads.join('; '),
    ];
  }
}

const cell = (value: Decimal | null): CellValue => (value === null ? '' : toNumber(value));

function decimalIn(value: CellValue | undefined): Decimal | null {
  return typeof value === 'number' ? decimalFromNumber(value) : null;
}

/** Scores that came now, and those of the table, win over what stands on the sheet; that is said before it is done. */
function withNewScores(
  { columns }: RegisterForm,
  kept: KeptRegister,
  rows: readonly RegisterRow[],
): { over: KeptRegister; replaced: ReplacedText[] } {
  const byKey = new Map(kept.byKey);
  const replaced: ReplacedText[] = [];
  const places = new Set<number>(Object.values(AT));
  for (const { key, cells } of rows) {
    const before = byKey.get(key);
    if (!before) continue;
    const now = columns.map(({ heading }, at): CellValue => {
      const [was, is] = [before.cells[at] ?? '', cells[at] ?? ''];
      if (!places.has(at) || is === '' || String(was) === String(is)) return was;
      if (was !== '') {
        const about = `${String(before.cells[NAME] ?? '')} · ${heading}`;
        replaced.push({ about, before: String(was), after: String(is) });
      }
      return is;
    });
    byKey.set(key, { ...before, cells: now });
  }
  return { over: { ...kept, byKey }, replaced };
}
