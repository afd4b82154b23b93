import fc from 'fast-check';
import type { Appendix } from '../../../src/core/table/appendix';
import { type SpreadScope, spread } from '../../../src/core/targets/spread';
import { whatIfTask } from '../../../src/core/targets/whatIfTree';
import { type Line, computeAll, decimal, table } from './tables';
import { finish } from '../../../src/core/base/task';
import { runs } from '../../whole';

const PAR: Line[] = [
  ['1', 4, 2.5, 2.5, ['Sở Nội vụ']],
  ['1.1', 2, 1, 1],
  ['1.2', 2, 1.5, 1.5, ['Sở Tài chính']],
  ['2', 3, 1.2345, 1.2345],
  ['2.1', 2, 0.2345, 0.2345],
  ['2.2', 1, 1, 1],
];

function reach(appendix: Appendix, goal: number, scope?: SpreadScope) {
  const computed = computeAll(appendix);
  const whatIf = finish(whatIfTask(appendix, computed));
  const proposal = spread(appendix, computed, whatIf, decimal(goal), scope);
  const version = whatIf.version;
  whatIf.setAll(proposal.edits.map(({ id, after }) => [id, after]));
  return { proposal, version, whatIf };
}

test('a goal is met exactly: part scores in their grades, the rest in the finest unit', () => {
  const { proposal, version, whatIf } = reach(table('par', PAR), 5.1);
  expect(version).toBe(0);
  expect(whatIf.total).toBe(decimal(5.1));
  expect(proposal).toMatchObject({ missing: decimal(1.3655), added: decimal(1.3655), limit: null });
  // Rooms 1, 0.5 and 1.7655: the graded ones rise by halves, 2.1 by what is then missing.
  expect(proposal.edits).toEqual([
    { id: '1.1', before: decimal(1), after: decimal(1.5) },
    { id: '2.1', before: decimal(0.2345), after: decimal(1.1) },
  ]);
});

test('only the chosen fields are raised', () => {
  const { proposal, whatIf } = reach(table('par', PAR), 4, { kind: 'fields', ids: ['2'] });
  expect(proposal.edits.map(({ id }) => id)).toEqual(['2.1']);
  expect(whatIf.total).toBe(decimal(4));
});

test('only what an agency leads is raised: its own, and what it leads from above', () => {
  const lead = (agency: string) => reach(table('par', PAR), 7, { kind: 'lead', agency }).proposal;
  expect(lead('Sở Nội vụ').edits.map(({ id }) => id)).toEqual(['1.1']);
  expect(lead('Sở Tài chính').edits.map(({ id }) => id)).toEqual(['1.2']);
  expect(lead('Sở Khác').edits).toEqual([]);
});

test('beyond the room everything goes to its maximum and the rest is said', () => {
  const { proposal, whatIf } = reach(table('par', PAR), 8);
  expect(whatIf.total).toBe(decimal(7));
  expect(proposal).toMatchObject({ leftOver: decimal(1), limit: 'room' });
});

test('what the grades cannot make up is left over and said', () => {
  const { proposal } = reach(table('par', PAR), 4, { kind: 'fields', ids: ['1'] });
  expect(proposal).toMatchObject({ missing: decimal(0.2655), added: decimal(0), limit: 'steps' });
  expect(proposal.edits).toEqual([]);
});

test('each leaf rises in the decimals that its own figures show, and only as finely as the sum needs', () => {
  const lines: Line[] = [
    ['1', 1, 0.77, 0.77],
    ['2', 1, 0.82, 0.82],
    ['3', 1.5, 1.4715, 1.4715],
  ];
  const { proposal, whatIf } = reach(table('par', lines), 3.2);
  expect(whatIf.total).toBe(decimal(3.2));
  const [first, second] = proposal.edits.map(({ after }) => after % decimal(0.01));
  expect([first, second]).toEqual([0, 0]);
  // Where no leaf shows ten-thousandths and has room, all may take them.
  const full: Line[] = [...lines.slice(0, 2), ['3', 1.5, 1.4715, 1.5]];
  expect(reach(table('par', full), 3.2001).whatIf.total).toBe(decimal(3.2001));
});

test('a goal already reached asks for nothing', () => {
  const { proposal } = reach(table('par', PAR), 3);
  expect(proposal).toMatchObject({ missing: decimal(-0.7345), added: 0, leftOver: 0, edits: [] });
});

test('leaves without a target are left out and named', () => {
  const { proposal } = reach(table('par', [...PAR, ['3', 5, 1, '']]), 5);
  expect(proposal.blank).toEqual(['3']);
});

test('an overall mean of groups of different sizes is met exactly', () => {
  const groups: Line[] = [4, 5, 5, 5, 5].flatMap((items, group): Line[] => [
    [`${group + 1}`, '', 94, 94],
    ...Array.from({ length: items }, (_, item): Line => [
      `${group + 1}.${item + 1}`,
      '',
      94,
      94 + item / 100,
    ]),
  ]);
  const { proposal, whatIf } = reach(table('sipas', groups), 95);
  expect(whatIf.total).toBe(decimal(95));
  expect(proposal.limit).toBeNull();
});

/** A table of one level: enough to try every way of raising it. */
const smallTable = fc.array(
  fc
    .tuple(fc.constantFrom(1, 2, 3), fc.constantFrom(0, 0.25, 0.5, 0.75, 0.31, 0.7))
    .map(([max, part]) => ({ max, target: part * max })),
  { minLength: 1, maxLength: 5 },
);
const asLines = (leaves: { max: number; target: number }[]): Line[] =>
  leaves.map(({ max, target }, index) => [String(index + 1), max, target, target]);

test('never above a maximum, never lowered, and the sums agree to the last digit', () => {
  fc.assert(
    fc.property(smallTable, fc.integer({ min: 0, max: 1600 }), (leaves, goal) => {
      const { proposal, whatIf } = reach(table('par', asLines(leaves)), goal / 100);
      for (const [index, { max }] of leaves.entries()) {
        const id = String(index + 1);
        expect(whatIf.target(id)).toBeLessThanOrEqual(decimal(max));
        expect(whatIf.target(id)).toBeGreaterThanOrEqual(whatIf.initial(id) ?? 0);
      }
      expect((whatIf.total ?? 0) - (whatIf.initial(null) ?? 0)).toBe(proposal.added);
      if (proposal.missing > 0) {
        expect(proposal.added + proposal.leftOver).toBe(proposal.missing);
        expect(proposal.limit === null).toBe(proposal.leftOver === 0);
      }
    }),
    runs(100),
  );
});

test('with a leaf that rises in hundredths and has room, every goal in hundredths is met', () => {
  fc.assert(
    fc.property(smallTable, fc.double({ min: 0, max: 1, noNaN: true }), (leaves, part) => {
      const lines = [...asLines(leaves), ['99', 1, 0.01, 0.01] satisfies Line];
      const room = leaves.reduce((sum, { max, target }) => sum + max - target, 0.99);
      const start = leaves.reduce((sum, { target }) => sum + target, 0.01);
      const goal = Math.floor((start + room * part) * 100) / 100;
      expect(reach(table('par', lines), goal).whatIf.total).toBe(decimal(Math.max(goal, start)));
    }),
    runs(100),
  );
});

test('a target that somebody put off its grade goes on in hundredths, and leaves the grades to others', () => {
  const appendix = table('par', [
    ['1', 1, 0.5, 0.5],
    ['2', 1, 0.5, 0.5],
  ]);
  const computed = computeAll(appendix);
  const whatIf = finish(whatIfTask(appendix, computed));
  whatIf.setAll([['1', decimal(0.55)]]);
  expect(spread(appendix, computed, whatIf, decimal(1.12)).edits).toEqual([
    { id: '1', before: decimal(0.55), after: decimal(0.62) },
  ]);
});
