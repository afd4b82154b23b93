import fc from 'fast-check';
import { limitOf } from '../../../src/core/table/limit';
import { judgeTarget } from '../../../src/core/targets/judgeTarget';
import { spread } from '../../../src/core/targets/spread';
import { finestStep, stepOf } from '../../../src/core/targets/step';
import { whatIfTask } from '../../../src/core/targets/whatIfTree';
import { computeAll } from './computeAll';
import { type Line, decimal, table } from './tables';
import { EVENLY, FEW, PAR, reach } from './reach';
import { randomTable } from './randomTables';
import { finish } from '../../../src/core/base/task';
import { runs } from '../../whole';

test('[K7] a goal is met exactly: part scores in their grades, the rest in hundredths', () => {
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

test('[K7] few criteria: the one with most room takes what it can, before a second is touched', () => {
  expect(reach(table('par', PAR), 5.1, FEW).proposal.edits).toEqual([
    { id: '2.1', before: decimal(0.2345), after: decimal(1.6) },
  ]);
  // 1.7655 are there; the two halves that are still missing are the first that 1.1 has.
  expect(reach(table('par', PAR), 6.5, FEW).proposal.edits).toEqual([
    { id: '1.1', before: decimal(1), after: decimal(2) },
    { id: '2.1', before: decimal(0.2345), after: decimal(2) },
  ]);
});

test('beyond the room everything goes to its maximum and the rest is said', () => {
  const { proposal, whatIf } = reach(table('par', PAR), 8);
  expect(whatIf.total).toBe(decimal(7));
  expect(proposal).toMatchObject({ leftOver: decimal(1), limit: 'room' });
});

test('what the grades cannot make up is left over and said', () => {
  const { proposal } = reach(table('par', PAR), 4, { ...EVENLY, within: '1' });
  expect(proposal).toMatchObject({ missing: decimal(0.2655), added: decimal(0), limit: 'steps' });
  expect(proposal.edits).toEqual([]);
});

test('[K7] targets are whole hundredths, however finely figures are printed; the rest is left and said', () => {
  const lines: Line[] = [
    ['1', 1, 0.77, 0.77],
    ['2', 1, 0.82, 0.82],
    ['3', 1.5, 1.4715, 1.4715],
  ];
  const { proposal, whatIf } = reach(table('par', lines), 3.2);
  expect(whatIf.total).toBe(decimal(3.2));
  expect(proposal.edits.map(({ after }) => after % decimal(0.01))).toEqual([0, 0, 0]);
  // What shows ten-thousandths is at its maximum: nobody proposes them to the others.
  const full: Line[] = [...lines.slice(0, 2), ['3', 1.5, 1.4715, 1.5]];
  for (const how of [EVENLY, FEW]) {
    const short = reach(table('par', full), 3.2001, how);
    expect(short.whatIf.total).toBe(decimal(3.2));
    expect(short.proposal).toMatchObject({ leftOver: decimal(0.0001), limit: 'steps' });
  }
});

test('[K7] 0.999 does not become 0.9992', () => {
  const lines: Line[] = [
    ['1', 1, 0.999, 0.999],
    ['2', 1, 0.5, 0.5],
  ];
  for (const how of [EVENLY, FEW]) {
    expect(reach(table('par', lines), 1.4992, how).proposal).toMatchObject({
      ...{ edits: [], leftOver: decimal(0.0002) },
    });
  }
});

test('[K7] what nothing is known of but its maximum rises by a half or a quarter; none stops below last year', () => {
  const lines: Line[] = [
    ['1', 1, 0, 0],
    ['2', 0.25, 0, 0],
    ['3', 1, 0.83, 0.4],
  ];
  const raised = (goal: number) =>
    reach(table('par', lines), goal, FEW).proposal.edits.map(({ id, after }) => [id, after]);
  expect(raised(1.4)).toEqual([['1', decimal(1)]]);
  expect(raised(0.65)).toEqual([['2', decimal(0.25)]]);
  expect(raised(0.9)).toEqual([['1', decimal(0.5)]]);
  expect(raised(0.85)).toEqual([['3', decimal(0.85)]]);
});

test('a goal already reached asks for nothing', () => {
  const { proposal } = reach(table('par', PAR), 3);
  expect(proposal).toMatchObject({ missing: decimal(-0.7345), added: 0, leftOver: 0, edits: [] });
});

test('leaves without a target are left out and named', () => {
  const { proposal } = reach(table('par', [...PAR, ['3', 5, 1, '']]), 5);
  expect(proposal.leftOut.blank).toEqual(['3']);
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

test('a target that somebody put off its grade goes on to the next one', () => {
  const appendix = table('par', [
    ['1', 1, 0.5, 0.5],
    ['2', 1, 0.5, 0.5],
  ]);
  const computed = computeAll(appendix);
  const whatIf = finish(whatIfTask(appendix, computed));
  whatIf.setAll([['1', decimal(0.55)]]);
  const edits = (goal: number) =>
    finish(spread(appendix, computed, whatIf, { ...FEW, goal: decimal(goal) })).edits;
  expect(edits(1.12)).toEqual([]);
  expect(edits(1.5)).toEqual([{ id: '1', before: decimal(0.55), after: decimal(1) }]);
});

test('[K7] no proposal is one that the pane warns of', () => {
  fc.assert(
    fc.property(
      ...[randomTable, fc.integer({ min: 0, max: 400 }), fc.constantFrom(EVENLY, FEW)],
      (appendix, goal, how) => {
        const scale = appendix.kind === 'par' ? 10 : 100;
        const { proposal } = reach(appendix, goal / scale, how);
        const computed = computeAll(appendix);
        for (const { id, before, after } of proposal.edits) {
          const leaf = appendix.byId.get(id);
          if (!leaf) throw new Error(`no ${id}`);
          const max = limitOf({ appendix, computed }, leaf);
          const { base, target } = computed.of(leaf);
          const step = stepOf(appendix.kind, { max, base, target }, finestStep(appendix));
          expect(judgeTarget({ max, base }, step, after)).toEqual([]);
          expect(after).toBeGreaterThan(before);
        }
      },
    ),
    runs(200),
  );
});

test('[K7] few criteria are as few as can be, where every step is a half', () => {
  const halves = fc.array(
    fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 5 })),
    {
      minLength: 1,
      maxLength: 7,
    },
  );
  fc.assert(
    fc.property(halves, fc.integer({ min: 1, max: 30 }), (leaves, missing) => {
      const lines = leaves.map(([max, target], at): Line => {
        const figure = Math.min(max, target) / 2;
        return [String(at + 1), max / 2, figure, figure];
      });
      const rooms = leaves.map(([max, target]) => Math.max(0, max - target)).sort((a, b) => b - a);
      const start = leaves.reduce((sum, [max, target]) => sum + Math.min(max, target), 0);
      const appendix = table('par', lines);
      // A maximum of a half proves no step, and is one itself.
      const { proposal } = reach(appendix, (start + missing) / 2, FEW);
      const most = rooms.reduce((sum, room) => sum + room, 0);
      let needed = 0;
      for (let sum = 0; sum < Math.min(missing, most); needed += 1) sum += rooms[needed] ?? 0;
      expect(proposal.edits).toHaveLength(needed);
      expect(proposal.added).toBe(decimal(Math.min(missing, most) / 2));
    }),
    runs(200),
  );
});
