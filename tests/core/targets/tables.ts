import { traitsOf } from '../../../src/core/table/indexTraits';
import type { Appendix, Criterion, Score } from '../../../src/core/table/appendix';
import { computeAll } from './computeAll';
import { type Decimal, decimalFromNumber } from '../../../src/core/base/decimal';
import type { CellValue, SheetGrid } from '../../../src/core/base/grid';
import { finish } from '../../../src/core/base/task';
import { belowTarget } from '../../../src/core/compute/belowTarget';
import { parseScore } from '../../../src/core/read/parseScore';
import type { IndexKind } from '../../../src/core/table/indexTraits';
import type { ScoredTable } from '../../../src/core/table/scoredTable';

/** A criterion as a test writes it down: code, maximum, base, target, and who leads it. */
export type Line = [
  code: string,
  max: CellValue,
  base: CellValue,
  target: CellValue,
  leads?: string[],
];

export const decimal = (value: number): Decimal => {
  const exact = decimalFromNumber(value);
  if (exact === null) throw new Error(`not a score: ${value}`);
  return exact;
};

const HEADER = [
  'STT',
  'Tiêu chí',
  'Điểm tối đa',
  'Điểm năm 2021',
  'Mục tiêu năm 2022',
  'Tăng/giảm',
];
export const FIRST_ROW = 5;

const score = (value: CellValue): Score => parseScore(value, 'General', false);

/** A table at A5 of a sheet, its codes dotted, with a total below; figures as they would be read. */
export function table(kind: IndexKind, lines: Line[], total: Line | null = null): Appendix {
  const criteria = lines.map(([code, max, base, target, leads], index): Criterion => {
    return {
      ...{
        id: code,
        index,
        code,
        printedCode: code,
        row: FIRST_ROW + index,
        name: `Tiêu chí ${code}`,
      },
      level: code.split('.').length,
      ...{ parent: null, children: [] },
      scores: { ...figures(max, base, target), delta: null, result: null },
      ...{ leadText: '', supportText: '', leads: leads ?? [], supports: [] },
    };
  });
  const byId = link(criteria);
  const rows = 1 + lines.length + (total ? 1 : 0);
  return {
    ...{ kind, sheet: 'Bảng', headerRows: 1, baseYear: 2021, targetYear: 2022, asFraction: false },
    area: { row: FIRST_ROW - 1, column: 0, rows, columns: HEADER.length },
    columns: { code: 0, name: 1, max: 2, base: 3, target: 4, delta: 5 },
    criteria,
    rollup: traitsOf(kind).rollup,
    scale: null,
    sources: [],
    timeline: [],
    years: [],
    unread: [],
    rowsPassedOver: [],
    adjustments: [],
    doubts: [],
    heading: { fingerprint: '', keys: new Map(), text: '' },
    choices: [],
    saidYears: '',
    byId,
    total: total && {
      row: FIRST_ROW + lines.length,
      name: total[0],
      scores: { ...figures(total[1], total[2], total[3]), delta: null, result: null },
    },
  };
}

const figures = (max: CellValue, base: CellValue, target: CellValue) => ({
  max: score(max),
  base: score(base),
  target: score(target),
});

/** The table with what the definition computes from it. */
export function scored(appendix: Appendix): ScoredTable {
  const computed = computeAll(appendix);
  return { appendix, nth: 1, computed, belowTarget: finish(belowTarget(appendix, computed)) };
}

/** The sheet that the table was read from. */
export function gridOf(appendix: Appendix, extra: Record<string, CellValue> = {}): SheetGrid {
  const rows = FIRST_ROW + appendix.criteria.length + 3;
  const values: CellValue[][] = Array.from({ length: rows }, () => Array<CellValue>(12).fill(''));
  const formulas = values.map((row) => [...row]);
  const put = (row: number, column: number, value: CellValue) => {
    const isFormula = typeof value === 'string' && value.startsWith('=');
    const [line, formulaLine] = [values[row], formulas[row]];
    if (!line || !formulaLine) throw new Error('outside of the sheet');
    line[column] = isFormula ? 1 : value;
    formulaLine[column] = value;
  };
  HEADER.forEach((text, column) => put(FIRST_ROW - 1, column, text));
  const lines = [...appendix.criteria, ...(appendix.total ? [appendix.total] : [])];
  for (const line of lines) {
    put(line.row, 1, line.name);
    put(line.row, 2, line.scores.max?.text ?? '');
    put(line.row, 3, line.scores.base?.text ?? '');
    put(line.row, 4, line.scores.target?.text ?? '');
  }
  for (const [place, value] of Object.entries(extra)) {
    const [row, column] = place.split(',').map(Number);
    put(row ?? 0, column ?? 0, value);
  }
  return {
    ...{ sheet: appendix.sheet, visibility: 'visible', isProtected: false, row: 0, column: 0 },
    ...{ values, formulas, merges: [], excelTables: [] },
    numberFormats: values.map((row) => row.map(() => 'General')),
  };
}

/** 63 provinces' worth of rows: fields of criteria of three parts each. */
export function bigTable(rows: number): Appendix {
  const lines: Line[] = [];
  for (let field = 1; lines.length < rows; field += 1) {
    lines.push([String(field), 8, 6, 7]);
    for (let one = 1; one <= 12; one += 1) lines.push([`${field}.${one}`, 1, 0.5, 0.75]);
  }
  return { ...table('par', lines.slice(0, 1)), ...linked(lines.slice(0, rows)) };
}

function linked(lines: Line[]): Pick<Appendix, 'criteria' | 'byId'> {
  const criteria = lines
    .flatMap((line) => table('par', [line]).criteria)
    .map((one, index) => ({ ...one, index }));
  return { criteria, byId: link(criteria) };
}

/** Gives criteria with dotted codes their parents and children. */
function link(criteria: Criterion[]): Map<string, Criterion> {
  const byId = new Map(criteria.map((one) => [one.id, one]));
  for (const one of criteria) {
    one.parent = byId.get(one.code.slice(0, Math.max(0, one.code.lastIndexOf('.')))) ?? null;
    one.parent?.children.push(one);
  }
  return byId;
}
