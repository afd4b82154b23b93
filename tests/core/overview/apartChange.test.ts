import { readingOf } from '../../../src/app/check';
import { formatDecimal } from '../../../src/core/base/decimal';
import { apartChange, apartChangeOf } from '../../../src/core/overview/apartChange';
import { shownFigures } from '../../../src/core/overview/shownFigure';
import type { PrintedFigure } from '../../../src/core/table/printedFigure';
import { seedPlan } from '../../seedPlan';
import { decimal } from '../targets/tables';

const figure = (value: number, places: number): PrintedFigure => ({
  ...{ value: decimal(value), places, relation: '=' },
});
const text = ({ relation, value, places }: PrintedFigure) =>
  (relation === '=' ? '' : relation) + formatDecimal(value, ',', places);

test('[O1] of the published plan one change is not the difference of what stands beside it, and why is known', () => {
  const reading = readingOf(seedPlan());
  if (!reading.ok) throw new Error(reading.problem.code);
  const apart = reading.value.tables.flatMap(({ appendix, computed }) => {
    const show = shownFigures(appendix, computed);
    return [null, ...appendix.criteria].flatMap((criterion) => {
      const change = apartChangeOf(show, computed, criterion);
      if (change === null) return [];
      const said = change.is === 'rounded' ? [text(change.base), text(change.target)] : [];
      return [[appendix.sheet, criterion?.id ?? 'total', ...said]];
    });
  });
  expect(apart).toEqual([
    // Printed 13,47 → 13,4702 and +0,0015: its parts come to 13,4687 last year.
    ['Phụ lục I', '3', '13,4687', '13,4702'],
  ]);
});

test('[O1] a change that no rounding explains is the table’s own', () => {
  const beside = { base: figure(1, 2), target: figure(2, 2), change: figure(0.9, 2) };
  expect(apartChange(beside, { base: decimal(1), target: decimal(2) })).toEqual({ is: 'printed' });
  const right = { ...beside, change: figure(1, 0) };
  expect(apartChange(right, { base: decimal(1), target: decimal(2) })).toBeNull();
});

test('[O1] what was cut by half a unit is shown as the document prints it', () => {
  const reading = readingOf(seedPlan());
  if (!reading.ok) throw new Error(reading.problem.code);
  const shown = reading.value.tables.flatMap(({ appendix, computed }) => {
    const group = appendix.criteria.find(({ id }) => id === 'V');
    const figure = group && shownFigures(appendix, computed)(group, 'base');
    return figure ? [text(figure)] : [];
  });
  expect(shown).toEqual(['91,26']);
});
