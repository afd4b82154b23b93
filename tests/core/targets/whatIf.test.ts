import fc from 'fast-check';
import { readingOf } from '../../../src/app/check';
import { sheetOf, workbookOf } from '../../snapshot';
import { computeScores } from '../../../src/core/compute/computeScores';
import { parseScore } from '../../../src/core/read/parseScore';
import type { Appendix, Relation } from '../../../src/core/table/appendix';
import { whatIfTask } from '../../../src/core/targets/whatIfTree';
import { computeAll } from './computeAll';
import { bigTable, decimal, table, type Line } from './tables';
import { randomTable } from './randomTables';
import { finish } from '../../../src/core/base/task';
import { runs } from '../../whole';

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

test('[K2] a group with an emptied target keeps its own figure, and so rises or falls no more', () => {
  const { whatIf } = open('sipas', SIPAS);
  whatIf.set('I.2', decimal(96));
  expect(whatIf.target('I')).toBe(decimal(93));
  whatIf.set('I.1', null);
  expect(whatIf.target('I')).toBe(decimal(91));
  expect(whatIf.follows('I')).toBe(false);
  whatIf.set('I.2', decimal(10));
  expect(whatIf.target('I')).toBe(decimal(91));
  expect(whatIf.total).toBe(decimal(85.5));
  whatIf.set('I.1', decimal(20));
  expect(whatIf.target('I')).toBe(decimal(15));
});

test('[K2] one blank leaf: its parents keep what the table says of them', () => {
  const { whatIf } = open('par', [
    ['1', 3, 2.5, 2.75],
    ['1.1', 2, 1.5, 1.5],
    ['1.2', 1, 1, ''],
  ]);
  expect(whatIf.target('1')).toBe(decimal(2.75));
  whatIf.set('1.1', decimal(1.4));
  expect(whatIf.target('1')).toBe(decimal(2.75));
  expect(whatIf.total).toBe(decimal(2.75));
  whatIf.set('1.2', decimal(1));
  expect(whatIf.total).toBe(decimal(2.4));
});

test('a relation belongs to the target that is tried', () => {
  const { whatIf } = open('sipas', [
    ['I', '', 94, '>95,00'],
    ['I.1', '', 94, '>95,00'],
  ]);
  expect(whatIf.relation('I.1')).toBe('>');
  whatIf.set('I.1', decimal(95), '≥');
  expect(whatIf.changed().map(({ id }) => id)).toEqual(['I.1']);
  expect(whatIf.version).toBe(1);
  whatIf.set('I.1', decimal(96));
  expect(whatIf.relation('I.1')).toBe('≥');
  whatIf.reset();
  expect([whatIf.relation('I.1'), whatIf.isChanged('I.1')]).toEqual(['>', false]);
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

const someEdits = fc.array(
  fc.tuple(
    fc.nat(),
    fc.option(fc.integer({ min: 0, max: 40_000 })),
    fc.constantFrom<Relation>('=', '=', '=', '>', '≥', '<', '≤'),
  ),
  { maxLength: 20 },
);

/** Both oracles: the one home of rolling up, and the definition written once more. */
test.each([
  ['computeScores', (appendix: Appendix) => finish(computeScores(appendix))],
  ['the definition', (appendix: Appendix) => computeAll(appendix)],
])('[K1] [K2] [K3] any run of edits equals computing anew: %s', (_, compute) => {
  fc.assert(
    fc.property(randomTable, someEdits, (appendix, edits) => {
      const whatIf = finish(whatIfTask(appendix, finish(computeScores(appendix))));
      const leaves = appendix.criteria.filter(({ children }) => children.length === 0);
      for (const [nth, units, relation] of edits) {
        const leaf = leaves[nth % leaves.length];
        if (!leaf) continue;
        const typed = units === null ? '' : units / 10_000;
        whatIf.set(leaf.id, typed === '' ? null : decimal(typed), relation);
        const text = typed === '' || relation === '=' ? typed : `${relation}${typed}`;
        leaf.scores.target = parseScore(text, 'General', false);
      }
      const anew = compute(appendix);
      for (const criterion of appendix.criteria) {
        expect([criterion.id, whatIf.target(criterion.id)]).toEqual([
          criterion.id,
          anew.of(criterion).target,
        ]);
        expect(whatIf.change(criterion.id)).toBe(anew.of(criterion).delta);
        expect(whatIf.follows(criterion.id)).toBe(anew.follows(criterion, 'target'));
        expect(whatIf.open(criterion.id)).toBe(anew.open(criterion, 'target'));
      }
      expect(whatIf.total).toBe(anew.total.target);
      expect(whatIf.change(null)).toBe(anew.total.delta);
    }),
    runs(60),
  );
});

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

test('[R14] a total that holds bonus points keeps them while targets are tried', () => {
  const rows = [
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm năm 2024', 'Mục tiêu năm 2025'],
    ['1', 'Điều hành', 60, 50, 55],
    ['2', 'Thể chế', 40, 30, 35],
    ['', 'Điểm thưởng', 5, 3, 2],
    ['', 'Tổng cộng', 100, 83, 92],
  ];
  const outcome = readingOf(workbookOf(sheetOf('Bảng', rows)));
  const table = outcome.ok ? outcome.value.tables[0] : undefined;
  if (!table) throw new Error('no table');
  const whatIf = finish(whatIfTask(table.appendix, table.computed));
  expect(whatIf.total).toBe(decimal(92));
  whatIf.set('2', decimal(40));
  expect(whatIf.total).toBe(decimal(97));
});
