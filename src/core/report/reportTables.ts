import { agencyKey } from '../agencies/agencyKey';
import { sumContent } from '../assign/sumContent';
import { toNumber } from '../base/decimal';
import { isMadeOfBounds } from '../compute/madeOfBounds';
import { leavesUnder } from '../overview/resultCounts';
import { type ShownFigure, shownFigures } from '../overview/shownFigure';
import { SIZES } from '../ownSheets/officialPaper';
import { type Content, isBoundNumber } from '../ownSheets/rowContent';
import { printRowKey } from '../ownSheets/rowKey';
import type { SheetBuilder } from '../ownSheets/sheetBuilder';
import { CODE, NAME } from '../ownSheets/sheetColumns';
import { textHeight } from '../ownSheets/textHeight';
import type { Computed, Criterion } from '../table/appendix';
import { shownCode } from '../table/shownCode';
import type { LeaderReport } from './leaderReport';
import { COLUMNS, DEADLINE, FINDINGS, FORM, GAP, LEAD, NOW, TARGET } from './reportColumns';
import { formsWords } from './reportWords';

/** Of points that no document prints: what criteria of an agency come to. */
const POINT_FORMAT = '0.00##';
/** Letters of the tables of figures. */
const SMALL = 9;
const LEAST_ROW = 16;
/** Names stand over the gap beside them, too. */
export const OVER_GAP = [[NAME, GAP]] as const;

/** The fields, and how they stand. @returns their rows */
export function addFields(
  builder: SheetBuilder,
  { table: { appendix, computed, belowTarget }, fields, results }: LeaderReport,
): { row: number; rows: number } {
  const header = builder.add({
    cells: [
      [CODE, 'Mã số'],
      [NAME, 'Lĩnh vực'],
      [NOW, yearWords('Năm', appendix.baseYear, 'Năm trước')],
      [TARGET, 'Mục tiêu'],
      [LEAD, 'Điểm tối đa'],
      [DEADLINE, 'Tăng/giảm'],
      [FORM, results.size > 0 ? 'Đạt' : 'Số tiêu chí'],
      [FINDINGS, results.size > 0 ? 'Chưa đạt' : 'Dưới mục tiêu'],
    ],
    style: 'header',
    height: 2 * LEAST_ROW,
    merges: OVER_GAP,
  });
  const show = shownFigures(appendix, computed);
  for (const field of fields) {
    const [base, target, max] = [show(field, 'base'), show(field, 'target'), show(field, 'max')];
    const delta = isChangeKnown(computed, field) ? show(field, 'delta') : null;
    const counts = results.get(field.id);
    const leaves = leavesUnder(field);
    const missed = leaves.filter(({ id }) => belowTarget.has(id)).length;
    const row = builder.add({
      key: printRowKey({ kind: 'entry', of: `field ${field.id}` }),
      cells: [
        [CODE, shownCode(field)],
        [NAME, field.name],
        [NOW, numberOf(base)],
        [TARGET, numberOf(target)],
        [LEAD, numberOf(max)],
        [DEADLINE, numberOf(delta)],
        [FORM, counts ? counts.given - counts.below : leaves.length],
        [FINDINGS, counts ? counts.below : missed],
      ],
      style: 'entry',
      height: smallHeight(builder, field.name),
      merges: OVER_GAP,
    });
    asPrinted(builder, row, NOW, base);
    asPrinted(builder, row, TARGET, target);
    asPrinted(builder, row, LEAD, max);
    asPrinted(builder, row, DEADLINE, delta, 'change');
  }
  table(builder, header, SMALL);
  return { row: header + 1, rows: fields.length };
}

/** Who leads most of what is at stake. @returns their rows; null where nobody leads anything */
export function addAgencies(
  builder: SheetBuilder,
  { agencies }: LeaderReport,
): { row: number; rows: number } | null {
  if (agencies.length === 0) return null;
  gap(builder);
  const header = builder.add({
    cells: [
      [CODE, 'TT'],
      [NAME, 'Cơ quan chủ trì'],
      [NOW, 'Số tiêu chí'],
      [TARGET, 'Điểm tăng'],
      [LEAD, 'Dư địa so với tối đa'],
      [DEADLINE, 'Phiếu báo cáo'],
      [FORM, 'Nội dung cần rà soát'],
    ],
    style: 'header',
    height: 2 * LEAST_ROW,
    merges: [...OVER_GAP, [FORM, FINDINGS]],
  });
  const bounds: [row: number, column: number, numberFormat: string][] = [];
  for (const [nth, one] of agencies.entries()) {
    const { agency, criteria, forms, findings } = one;
    const sums = [
      [TARGET, sumContent(one, 'stake')],
      [LEAD, sumContent(one, 'room')],
    ] as const;
    const row = builder.add({
      key: printRowKey({ kind: 'entry', of: `agency ${agencyKey(agency)}` }),
      cells: [
        [CODE, nth + 1],
        [NAME, agency],
        [NOW, criteria],
        ...sums,
        [DEADLINE, formsWords(forms)],
        [FORM, findings === 0 ? '' : findings],
      ],
      style: 'entry',
      height: smallHeight(builder, agency),
      merges: [...OVER_GAP, [FORM, FINDINGS]],
    });
    for (const [column, sum] of sums) {
      if (isBoundNumber(sum)) bounds.push([row, column, sum.numberFormat]);
    }
  }
  table(builder, header, SMALL);
  builder.style(header + 1, TARGET, 2, { numberFormat: POINT_FORMAT }, agencies.length);
  for (const [row, column, numberFormat] of bounds) builder.style(row, column, 1, { numberFormat });
  return { row: header + 1, rows: agencies.length };
}

/** Draws the lines of the table that ends here, and centres what is no name. */
export function table(builder: SheetBuilder, header: number, fontSize: number = SIZES.cell): void {
  const rows = builder.rows - header;
  builder.style(header, CODE, COLUMNS.last, { border: true, fontSize }, rows);
  builder.style(header + 1, NOW, FINDINGS - NOW + 1, { horizontal: 'center' }, rows - 1);
}

function smallHeight(builder: SheetBuilder, name: string): number {
  return Math.max(LEAST_ROW, textHeight(name, builder.width(NAME, GAP), SMALL));
}

/** Between tables. */
export function gap(builder: SheetBuilder): void {
  builder.add({ key: printRowKey({ kind: 'own' }), height: 8 });
}

/** Shows a figure with the decimals that the document prints of it, and as the bound that it may be (SPEC O1). */
export function asPrinted(
  builder: SheetBuilder,
  row: number,
  column: number,
  shown: ShownFigure | null,
  what: 'score' | 'change' = 'score',
): void {
  const places = shown?.places ?? 0;
  const digits = places === 0 ? '0' : `0.${'0'.repeat(places)}`;
  const relation = shown?.relation ?? '=';
  const mark = relation === '=' ? '' : `"${relation}"`;
  const numberFormat =
    what === 'score' ? mark + digits : `${mark}+${digits};${mark}-${digits};${mark}0`;
  builder.style(row, column, 1, { numberFormat });
}

function numberOf(shown: ShownFigure | null | undefined): Content {
  return shown ? toNumber(shown.value) : '';
}

/** Of what parts come to at least or at most nobody knows the change, whatever is printed. */
function isChangeKnown(computed: Computed, field: Criterion): boolean {
  if (computed.of(field).delta === null) return false;
  return !(['base', 'target'] as const).some((year) =>
    isMadeOfBounds(computed, field, year, field.scores[year]),
  );
}

export function yearWords(words: string, year: number | null, without: string): string {
  return year === null ? without : `${words} ${year}`;
}
