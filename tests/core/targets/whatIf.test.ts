import fc from 'fast-check';
import type { Decimal } from '../../../src/core/base/decimal';
import { whatIfTask } from '../../../src/core/targets/whatIf';
import { bigTable, computeAll, decimal, table, type Line } from './tables';
import { finish } from '../../../src/core/base/task';

const PAR: Line[] = [
  ['1', 3, 2, 2.5],
  ['1.1', 2, 1.5, 1.5],
  ['1.2', 1, 0.5, 1],
  ['7', 1, 0.75, 0.85],
  ['7.1', 1, 0.75, 0.85],
  ['7.1.1', 0.5, 0.5, 0.5],
  ['7.1.2', 0.5, 0.25, 0.35],
];
const SIPAS: Line[] = [
  ['I', '', 90, 91],
  ['I.1', '', 90, 90],
  ['I.2', '', 90, 92],
  ['II', '', 80, 80],
  ['II.1', '', 80, 80],
];
const open = (kind: 'par' | 'sipas', lines: Line[]) => {
  const appendix = table(kind, lines);
  return { appendix, whatIf: finish(whatIfTask(appendix, computeAll(appendix))) };
};

test('a target of 0.4 for 7.1.2 is followed by 7.1, 7 and the total, and by nothing else', () => {
  const { whatIf } = open('par', PAR);
  expect(whatIf.total).toBe(decimal(3.35));
  expect(whatIf.set('7.1.2', decimal(0.4))).toEqual([
    { id: '7.1.2', before: decimal(0.35), after: decimal(0.4) },
    { id: '7.1', before: decimal(0.85), after: decimal(0.9) },
    { id: '7', before: decimal(0.85), after: decimal(0.9) },
    { id: null, before: decimal(3.35), after: decimal(3.4) },
  ]);
  expect(whatIf.change('7')).toBe(decimal(0.15));
  expect(whatIf.change(null)).toBe(decimal(0.65));
});

test('a SIPAS group is the mean of its items, and the total the mean of the groups', () => {
  const { whatIf } = open('sipas', SIPAS);
  whatIf.set('I.1', decimal(94));
  expect(whatIf.target('I')).toBe(decimal(93));
  expect(whatIf.total).toBe(decimal(86.5));
});

test('an emptied target leaves the mean to the others; a group without any keeps its own figure', () => {
  const { whatIf } = open('sipas', [...SIPAS, ['III', '', 70, 75], ['III.1', '', 70, '']]);
  whatIf.set('I.1', null);
  expect(whatIf.target('I')).toBe(decimal(92));
  whatIf.set('I.2', null);
  expect(whatIf.change('I')).toBe(decimal(1));
});

test('the change is ranked among the siblings by its size', () => {
  const { whatIf } = open('par', PAR);
  expect(whatIf.changeRank('1')).toEqual({ place: 1, of: 2 });
  expect(whatIf.changeRank('7')).toEqual({ place: 2, of: 2 });
  expect(whatIf.changeRank('1.2')).toEqual({ place: 1, of: 2 });
  whatIf.set('1.1', decimal(2));
  expect(whatIf.changeRank('1.2')).toEqual({ place: 1, of: 2 });
  expect(whatIf.changeRank('1.1')).toEqual({ place: 1, of: 2 });
});

test('the version tells of every change, and of no setting that changes nothing', () => {
  const { whatIf } = open('par', PAR);
  whatIf.set('7.1.2', decimal(0.35));
  expect(whatIf.version).toBe(0);
  whatIf.set('7.1.2', decimal(0.5));
  expect(whatIf.version).toBe(1);
});

test('reset gives back the targets of the table, and names what it changed', () => {
  const { whatIf } = open('par', PAR);
  whatIf.setAll([
    ['7.1.2', decimal(0.5)],
    ['1.1', decimal(2)],
  ]);
  expect(whatIf.changed().map(({ id }) => id)).toEqual(['1', '1.1', '7', '7.1', '7.1.2', null]);
  expect(whatIf.reset().map(({ id }) => id)).toContain(null);
  expect(whatIf.changed()).toEqual([]);
  expect(whatIf.total).toBe(decimal(3.35));
});

test('several edits at once name each figure once, from its first state to its last', () => {
  const { whatIf } = open('par', PAR);
  const edits = whatIf.setAll([
    ['1.1', decimal(2)],
    ['1.2', decimal(0.5)],
  ]);
  expect(edits.map(({ id }) => id)).toEqual(['1.1', '1.2']);
});

test('a parent cannot be set: it follows from its children', () => {
  expect(() => open('par', PAR).whatIf.set('7.1', decimal(1))).toThrow(RangeError);
});

test('blank targets can start from last year', () => {
  const appendix = table('par', [
    ['1', 1, 0.5, ''],
    ['2', 1, 0.25, 1],
  ]);
  expect(finish(whatIfTask(appendix, computeAll(appendix), 'base')).total).toBe(decimal(1.5));
  expect(finish(whatIfTask(appendix, computeAll(appendix))).total).toBe(decimal(1));
});

test.each(['par', 'sipas'] as const)(
  'any run of edits to a %s table equals computing it anew',
  (kind) => {
    const ids = ['1.1', '1.2', '7.1.1', '7.1.2'];
    const value = fc.option(
      fc.integer({ min: -100_000, max: 1_000_000 }).map((n) => decimal(n / 10_000)),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...ids), value), { maxLength: 30 }),
        (edits) => {
          const { appendix, whatIf } = open(kind, PAR);
          const targets = new Map<string, Decimal | null>();
          for (const [id, target] of edits) {
            whatIf.set(id, target);
            targets.set(id, target);
          }
          const anew = computeAll(appendix, targets);
          for (const criterion of appendix.criteria) {
            const { id } = criterion;
            const expected = anew.of(criterion).target;
            // A parent whose children are all empty shows its own printed figure instead of nothing.
            if (expected !== null) expect(whatIf.target(id)).toBe(expected);
          }
          if (ids.every((id) => whatIf.target(id) !== null)) {
            expect(whatIf.total).toBe(anew.total.target);
            expect(whatIf.change(null)).toBe(anew.total.delta);
          }
        },
      ),
    );
  },
);

test('a keystroke on 9,400 rows takes far less than a frame', () => {
  const appendix = bigTable(9400);
  const whatIf = finish(whatIfTask(appendix, computeAll(appendix)));
  const leaves = appendix.criteria.filter(({ id }) => whatIf.isLeaf(id)).slice(0, 5000);
  const start = performance.now();
  for (const { id } of leaves) whatIf.set(id, decimal(0.9));
  const each = (performance.now() - start) / leaves.length;
  expect(leaves).toHaveLength(5000);
  expect(each).toBeLessThan(1);
});
