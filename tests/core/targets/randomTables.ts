import fc from 'fast-check';
import type { Appendix } from '../../../src/core/table/appendix';
import type { Doubt } from '../../../src/core/table/doubt';
import type { IndexKind } from '../../../src/core/table/indexTraits';
import type { CellValue } from '../../../src/core/base/grid';
import { table, type Line } from './tables';

const cell = fc.option(
  fc.integer({ min: 0, max: 40_000 }).map((units) => units / 10_000),
  { nil: '' as const, freq: 5 },
);

/** Some figures as bounds. */
const bounded = (figure: CellValue, draw: number): CellValue => {
  const relation = figure === '' ? '' : (['>', '≥', '<', '≤'][draw % 24] ?? '');
  return relation === '' ? figure : `${relation}${figure}`;
};

/** Codes of a random tree, parents before their parts. */
const codes = fc
  .array(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((fields) =>
    fields.flatMap((counts, nth) => {
      const field = String(nth + 1);
      return [
        field,
        ...counts.flatMap((count, at) => {
          const criterion = `${field}.${at + 1}`;
          const parts = Array.from({ length: count }, (_, part) => `${criterion}.${part + 1}`);
          return [criterion, ...parts];
        }),
      ];
    }),
  );

/** Tables of random trees with blanks, with parents that are missing or in doubt, with and without a total. */
export const randomTable: fc.Arbitrary<Appendix> = fc
  .tuple(fc.constantFrom<IndexKind>('par', 'sipas'), codes, fc.infiniteStream(cell), fc.nat())
  .chain(([kind, all, cells, salt]) => {
    const next = () => cells.next().value ?? '';
    const line = (code: string): Line => [
      code,
      next(),
      next(),
      bounded(next(), Number(next()) * 10_000),
    ];
    const left = all.filter((_, nth) => (nth + salt) % 9 !== 4);
    const lines = (left.length > 0 ? left : all).map(line);
    const whole = table(kind, lines, salt % 3 === 0 ? null : line('Tổng'));
    const families = [null, ...whole.criteria.map(({ id }) => id)];
    return fc
      .subarray(families, { maxLength: 2 })
      .map((doubted) => ({ ...whole, doubts: doubted.map(doubtOf) }));
  });

function doubtOf(family: string | null, nth: number): Doubt {
  return {
    id: String(nth),
    place: { sheet: 'Bảng', row: 0, column: 0 },
    scope: [{ field: nth === 0 ? 'target' : null, family }],
    question: { about: 'rollup' },
    evidence: [],
    answers: [
      { is: 'rollup', rollup: 'sum' },
      { is: 'rollup', rollup: 'mean' },
    ],
  };
}
