import type { Appendix, Criterion, TotalRow } from '../table/appendix';
import { doubtId, type Doubt } from '../table/doubt';

/**
 * Asks whether criteria follow from the parts that stand here.
 * @param unsure what is written nowhere until that is answered
 * @returns none where nothing follows from parts anyway, or a person said how they do
 */
export function rollupDoubt(
  { sheet, columns, area, rollup, choices }: Appendix,
  unsure: readonly (Criterion | TotalRow)[],
): Doubt[] {
  const [first] = unsure;
  const isSettled = rollup === 'none' || choices.some(({ about }) => about === 'rollup');
  if (!first || isSettled) return [];
  const place = { sheet, row: first.row, column: columns.name ?? area.column };
  return [
    {
      ...{ id: doubtId('rollup', place), place, question: { about: 'rollup' } },
      scope: unsure.map((row) => ({ field: null, family: 'id' in row ? row.id : null })),
      evidence: [{ is: 'agreement', families: unsure.length, sum: 0, mean: 0, weighted: 0 }],
      answers: [
        { is: 'rollup', rollup: 'none' },
        { is: 'rollup', rollup },
      ],
    },
  ];
}
