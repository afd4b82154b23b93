import type { DataValidation, Worksheet } from '@cj-tech-master/excelts';
import { parseAddress } from '../../core/base/address';
import { areaAddress, contains, type Area } from '../../core/base/grid';
import { intersection, subtract } from './areas';
import type { SheetValidations, ValidationRule } from './engine';
import type { SheetCore } from './sheetCore';

interface Placed {
  area: Area;
  rule: DataValidation;
}

/** What may be typed into the cells of one sheet, over the library's list. */
export class ExceltsValidations implements SheetValidations {
  constructor(private readonly core: SheetCore) {}

  get(row: number, column: number): ValidationRule | null {
    const found = placed(this.core.worksheet).find(({ area }) => contains(area, row, column));
    if (found === undefined || found.rule.type === 'any') return null;
    return { type: found.rule.type, formulas: found.rule.formulae.map(String) };
  }

  setList(area: Area, source: string): void {
    const rule: DataValidation = { type: 'list', formulae: [source], showErrorMessage: true };
    this.put([...this.without(area), { area, rule }], area);
  }

  clear(area: Area): void {
    this.put(this.without(area), area);
  }

  copy(from: SheetValidations, source: Area, target: Area): void {
    if (!(from instanceof ExceltsValidations)) throw new Error('Of another engine');
    const copies = placed(from.core.worksheet).flatMap(({ area, rule }) => {
      const part = intersection(area, source);
      if (part === null) return [];
      const row = part.row - source.row + target.row;
      const column = part.column - source.column + target.column;
      return [{ area: { ...part, row, column }, rule }];
    });
    this.put([...this.without(target), ...copies], target);
  }

  private without(gone: Area): Placed[] {
    return placed(this.core.worksheet).flatMap(({ area, rule }) =>
      subtract(area, gone).map((rest) => ({ area: rest, rule })),
    );
  }

  private put(all: readonly Placed[], changed: Area): void {
    place(this.core.worksheet, all);
    this.core.note('layout', changed);
  }
}

/** Moves what may be typed along with its cells. @param move where an area is then; null where it is gone */
export function shiftValidations(worksheet: Worksheet, move: (area: Area) => Area | null): void {
  const moved = placed(worksheet).flatMap(({ area, rule }) => {
    const now = move(area);
    return now === null ? [] : [{ area: now, rule }];
  });
  place(worksheet, moved);
}

/** By cell, or by range where that is large. */
const RANGE = 'range:';

function placed({ dataValidations: { model } }: Worksheet): Placed[] {
  return Object.entries(model).flatMap(([key, rule]) => {
    const area = parseAddress(key.startsWith(RANGE) ? key.slice(RANGE.length) : key);
    return rule && area ? [{ area, rule }] : [];
  });
}

function place({ dataValidations }: Worksheet, all: readonly Placed[]): void {
  dataValidations.model = Object.fromEntries(
    all.map(({ area, rule }) => {
      const isCell = area.rows * area.columns === 1;
      return [`${isCell ? '' : RANGE}${areaAddress(area)}`, rule];
    }),
  );
}
