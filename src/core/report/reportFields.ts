import { isMadeOfBounds } from '../compute/madeOfBounds';
import { type FieldResults, leavesUnder } from '../overview/resultCounts';
import { type ShownFigure, shownFigures } from '../overview/shownFigure';
import { printRowKey } from '../ownSheets/rowKey';
import type { SheetBuilder } from '../ownSheets/sheetBuilder';
import { CODE } from '../ownSheets/formColumns';
import type { Computed, Criterion } from '../table/appendix';
import { traitsOf } from '../table/indexTraits';
import { type ChangeRow, commonPlaces, placesOfTable } from './columnPlaces';
import { fieldLabels } from './fieldLabel';
import type { LeaderReport } from './leaderReport';
import { COLUMNS, DEADLINE, FINDINGS, FORM, GAP, LEAD, NOW, TARGET } from './reportColumns';
import { asPrinted, type Cells, heightOf, note, numberOf, table, yearWords } from './tableParts';

/** Fields with their codes, as charts name them. */
const LABEL = [[CODE, GAP]] as const;
/** Of results: none is a dash. */
const COUNT = '0;-0;"–"';
const ROUNDED = 'Số liệu đã làm tròn nên tổng các thành phần có thể chênh lệch ở chữ số cuối.';

/** What stands in a row of the fields, or of their total. */
interface FieldRow extends ChangeRow {
  key: string;
  label: string;
  max: ShownFigure | null;
  /** Null where no result of the field has come in that has a target. */
  counts: [number, number] | null;
}

/** Where the fields stand, and what there is to draw of them. */
export interface FieldRows {
  row: number;
  rows: number;
  /** Whether any field has one. */
  has: Record<'base' | 'target' | 'max' | 'delta', boolean>;
}

/** The fields, and how they stand. @returns their rows, without that of the total */
export function addFields(builder: SheetBuilder, report: LeaderReport): FieldRows {
  const { appendix } = report.table;
  const hasResults = report.results.size > 0;
  const headings: Cells = [
    [CODE, 'Lĩnh vực'],
    [NOW, yearWords('Năm', appendix.baseYear, 'Năm trước')],
    [TARGET, yearWords('Mục tiêu', appendix.targetYear, 'Mục tiêu')],
    [LEAD, 'Điểm tối đa'],
    [DEADLINE, 'Tăng/giảm'],
    [FORM, hasResults ? 'Tiêu chí đạt' : 'Tiêu chí thành phần'],
    [FINDINGS, hasResults ? 'Tiêu chí chưa đạt' : 'Dưới mục tiêu'],
  ];
  const height = heightOf(headings, LABEL, true);
  const header = builder.add({
    ...{ cells: headings, style: 'header', height },
    merges: LABEL,
  });
  const fields = fieldRows(report);
  const total = totalRow(report, fields);
  const { places, isRounded } = placesOfTable(fields, total);
  const all = total === null ? fields : [...fields, total];
  const maxPlaces = commonPlaces(all.map(({ max }) => max));
  for (const { key, label, base, target, max, delta, counts } of all) {
    const row = builder.add({
      key: printRowKey({ kind: 'entry', of: key }),
      cells: [
        [CODE, label],
        [NOW, numberOf(base)],
        [TARGET, numberOf(target)],
        [LEAD, numberOf(max)],
        [DEADLINE, numberOf(delta)],
        [FORM, counts?.[0] ?? ''],
        [FINDINGS, counts?.[1] ?? ''],
      ],
      style: 'entry',
      height: heightOf([[CODE, label]], LABEL),
      merges: LABEL,
    });
    asPrinted(builder, row, NOW, base, places);
    asPrinted(builder, row, TARGET, target, places);
    asPrinted(builder, row, LEAD, max, maxPlaces);
    asPrinted(builder, row, DEADLINE, delta, places, 'change');
    // Of a chart's bar that has no length, its figure would stand on that of another.
    if (hasResults) builder.style(row, FORM, 2, { numberFormat: COUNT });
  }
  table(builder, header, CODE);
  if (total) builder.style(builder.rows - 1, CODE, COLUMNS.last, { bold: true });
  if (isRounded) note(builder, ROUNDED);
  return {
    ...{ row: header + 1, rows: fields.length },
    has: {
      base: fields.some(({ base }) => base !== null),
      target: fields.some(({ target }) => target !== null),
      max: fields.some(({ max }) => max !== null),
      delta: fields.some(({ delta }) => delta !== null),
    },
  };
}

function fieldRows({ table, fields, results }: LeaderReport): FieldRow[] {
  const { appendix, computed, belowTarget } = table;
  const show = shownFigures(appendix, computed);
  const labels = fieldLabels(fields);
  return fields.map((field) => {
    const counts = results.get(field.id);
    const leaves = leavesUnder(field);
    const missed = leaves.filter(({ id }) => belowTarget.has(id)).length;
    return {
      key: `field ${field.id}`,
      label: labels.get(field) ?? field.name,
      base: show(field, 'base'),
      target: show(field, 'target'),
      max: show(field, 'max'),
      delta: isChangeKnown(computed, field) ? show(field, 'delta') : null,
      counts: counts === undefined ? [leaves.length, missed] : reached(counts),
    };
  });
}

function reached({ compared, below }: FieldResults): [number, number] | null {
  return compared === 0 ? null : [compared - below, below];
}

/** @returns null where the table says nothing of the whole */
function totalRow({ table }: LeaderReport, fields: readonly FieldRow[]): FieldRow | null {
  const { appendix, computed } = table;
  const show = shownFigures(appendix, computed);
  const [base, target] = [show(null, 'base'), show(null, 'target')];
  if (fields.length < 2 || (base === null && target === null)) return null;
  const isOpen = [base, target].some((shown) => shown?.relation !== '=');
  const count = (at: 0 | 1) => fields.reduce((sum, { counts }) => sum + (counts?.[at] ?? 0), 0);
  return {
    ...{ key: 'total', base, target },
    label: traitsOf(appendix.kind).unit === 'points' ? 'Tổng điểm' : 'Kết quả chung',
    max: show(null, 'max'),
    delta: isOpen ? null : show(null, 'delta'),
    counts: [count(0), count(1)],
  };
}

/** Of what parts come to at least or at most nobody knows the change, whatever is printed. */
function isChangeKnown(computed: Computed, field: Criterion): boolean {
  if (computed.of(field).delta === null) return false;
  return !(['base', 'target'] as const).some((year) =>
    isMadeOfBounds(computed, field, year, field.scores[year]),
  );
}
