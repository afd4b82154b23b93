import { agencyKey } from '../agencies/agencyKey';
import type { SheetNames } from '../assign/agencySheetNames';
import { type Decimal, decimalFromNumber, toNumber } from '../base/decimal';
import type { CellValue, WorkbookSnapshot } from '../base/grid';
import type { Task } from '../base/task';
import type { CriterionRef } from '../assign/assignment';
import { parseScore } from '../read/parseScore';
import { printRowKey } from '../ownSheets/rowKey';
import { tableRef } from '../ownSheets/rowSubject';
import { sheetMark } from '../ownSheets/sheetModel';
import type { ReplacedText, SheetWrite } from '../plan/plan';
import { overRegister } from '../registers/overRegister';
import { type KeptRegister, readRegister } from '../registers/readRegister';
import {
  type RegisterForm,
  type RegisterRow,
  registerSheet,
  sectionRow,
} from '../registers/register';
import { traitsOf } from '../table/indexTraits';
import type { ScoredTable } from '../table/scoredTable';
import { titleOf } from '../table/shownCode';
import type { Criterion } from '../table/appendix';
import type { LocalityTable } from './localityTable';
import { type LocalityRule, rankLocalities, readRule, RULE_WORDS } from './wholeOfLocalities';

const ABOUT = 0;
const THEIRS = sectionRow('ĐỊA PHƯƠNG KHÔNG CÓ TRONG DANH BẠ, NỘI DUNG NGƯỜI TỔNG HỢP GHI');
const MOST_LETTERS = 90;

const entry = (of: string) => printRowKey({ kind: 'entry', of });
const MAX = entry('max');
const RULE = entry('rule');
const RESULT = entry('result');
const localityKey = (name: string) => entry(`locality|${agencyKey(name)}`);

/** What the sheet says of one table's criteria. */
export interface KeptScores {
  /** By criterion and key of the locality. */
  scores: ReadonlyMap<CriterionRef, ReadonlyMap<string, Decimal>>;
  /** Words in a score's place, by the same. */
  words: ReadonlyMap<CriterionRef, ReadonlyMap<string, string>>;
  rules: ReadonlyMap<CriterionRef, LocalityRule>;
}

interface SheetOf {
  group: string;
  table: ScoredTable;
  criteria: readonly { ref: CriterionRef; criterion: Criterion }[];
}

function formOf({ group, table, criteria }: SheetOf): RegisterForm {
  const { kind, targetYear } = table.appendix;
  const { unit, name } = traitsOf(kind);
  const year = targetYear === null ? '' : ` NĂM ${targetYear}`;
  return {
    mark: sheetMark(
      'localities',
      [agencyKey(group), tableRef({ index: kind, nth: table.nth }), targetYear ?? ''].join('|'),
    ),
    title: `KẾT QUẢ TỰ ĐÁNH GIÁ CỦA ${group.toUpperCase()}${year} (${name})`,
    note: 'Điểm của từng địa phương và cách tính có thể sửa trực tiếp trên bảng này (Trung bình; Tổng; Tỷ lệ đạt điểm tối đa). Kết quả chung, tổng và thứ hạng tính lại mỗi lần ghi kết quả.',
    tabColor: '#548235',
    inBlocks: true,
    columns: [
      { heading: 'Địa phương', width: 34 },
      ...criteria.map(({ criterion }) => ({
        heading: headingOf(criterion),
        width: 14,
        isTyped: true as const,
        isFigure: true as const,
        isCentred: true as const,
      })),
      {
        heading: unit === 'points' ? 'Cộng' : 'Bình quân',
        width: 9,
        isFigure: true,
        isCentred: true,
      },
      { heading: 'Xếp thứ', width: 8, isFigure: 'place', isCentred: true },
    ],
  };
}

function headingOf(criterion: Criterion): string {
  const title = titleOf(criterion);
  return title.length > MOST_LETTERS ? `${title.slice(0, MOST_LETTERS - 1)}…` : title;
}

/** What a table's sheet holds from earlier; nothing where there is none. */
export function* readLocalitySheet(snapshot: WorkbookSnapshot, sheet: SheetOf): Task<KeptScores> {
  const kept = yield* readRegister(snapshot, formOf(sheet), ABOUT);
  const scores = new Map<CriterionRef, Map<string, Decimal>>();
  const words = new Map<CriterionRef, Map<string, string>>();
  const rules = new Map<CriterionRef, LocalityRule>();
  for (const [at, { ref }] of sheet.criteria.entries()) {
    const own = new Map<string, Decimal>();
    const said = new Map<string, string>();
    for (const { key, cells } of kept?.byKey.values() ?? []) {
      const value = cells[at + 1] ?? '';
      if (value === '' || key === MAX || key === RESULT) continue;
      if (key === RULE) {
        const rule = readRule(String(value));
        if (rule) rules.set(ref, rule);
        continue;
      }
      const locality = agencyKey(String(cells[ABOUT] ?? ''));
      if (key !== localityKey(locality)) continue;
      const score = scoreOf(value);
      if (score === null) said.set(locality, String(value));
      else own.set(locality, score);
    }
    scores.set(ref, own);
    words.set(ref, said);
  }
  return { scores, words, rules };
}

function scoreOf(value: CellValue): Decimal | null {
  if (typeof value === 'number') return decimalFromNumber(value);
  const { state, relation, value: read } = parseScore(String(value), 'General', false);
  return state === 'value' && relation === '=' ? read : null;
}

/** The table of a criterion's localities (SPEC L3): made, or made again over what stands there. */
export function* localityWrite(
  snapshot: WorkbookSnapshot,
  names: SheetNames,
  { group, table, criteria }: LocalityTable,
): Task<SheetWrite> {
  const sheet = { group: group.name, table, criteria };
  const form = formOf(sheet);
  const kept = yield* readRegister(snapshot, form, ABOUT);
  const isMean = traitsOf(table.appendix.kind).unit !== 'points';
  const ranked = rankLocalities(
    group.members,
    (name) => criteria.map(({ scores }) => scores.get(agencyKey(name)) ?? null),
    isMean,
  );
  const figure = (value: Decimal | null | undefined): CellValue =>
    value === null || value === undefined ? '' : toNumber(value);
  const rows: RegisterRow[] = [
    { key: MAX, cells: ['Điểm tối đa', ...criteria.map(({ max }) => figure(max))] },
    {
      key: RULE,
      cells: ['Cách tính', ...criteria.map(({ rule }) => (rule ? RULE_WORDS[rule] : ''))],
    },
    {
      key: RESULT,
      cells: ['Kết quả chung', ...criteria.map(({ result }) => figure(result))],
    },
    ...ranked.map(({ name, total, place }) => {
      const key = agencyKey(name);
      const cells = criteria.map(({ scores, words }) => words.get(key) ?? figure(scores.get(key)));
      return { key: localityKey(name), cells: [name, ...cells, figure(total), place ?? ''] };
    }),
  ];
  if (!kept) {
    const year = table.appendix.targetYear ?? '';
    return { model: yield* registerSheet(form, names.take(`Kết quả ${group.name} ${year}`), rows) };
  }
  const { over, replaced } = withNewScores(form, kept, rows);
  const write = yield* overRegister(form, over, rows, { about: ABOUT, theirs: THEIRS });
  return { ...write, replaced: [...replaced, ...(write.replaced ?? [])] };
}

/** Scores that came now win over those that stand there, whoever wrote them; that is said before it is done. */
function withNewScores(
  { columns }: RegisterForm,
  kept: KeptRegister,
  rows: readonly RegisterRow[],
): { over: KeptRegister; replaced: ReplacedText[] } {
  const byKey = new Map(kept.byKey);
  const replaced: ReplacedText[] = [];
  for (const { key, cells } of rows) {
    const before = byKey.get(key);
    if (!before) continue;
    const now = columns.map(({ isTyped, heading }, at): CellValue => {
      const [was, is] = [before.cells[at] ?? '', cells[at] ?? ''];
      const isScore = key !== MAX && key !== RESULT;
      if (isTyped && isScore && was !== '' && String(was) !== String(is)) {
        const about = `${String(before.cells[ABOUT] ?? '')} · ${heading}`;
        replaced.push({ about, before: String(was), after: String(is) });
      }
      return isTyped ? is : was;
    });
    byKey.set(key, { ...before, cells: now });
  }
  return { over: { ...kept, byKey }, replaced };
}
