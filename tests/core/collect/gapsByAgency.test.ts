import { gapsByAgency } from '../../../src/core/collect/gapsByAgency';

test('gaps are gathered by whom to remind: who sent nothing first, then who left most blank', () => {
  const gap = (ref: string, leads: string[], answered: string[] = []) => ({ ref, leads, answered });
  expect(
    gapsByAgency([
      gap('par:1', ['A'], ['A']),
      gap('par:2', ['B', 'C'], ['B']),
      gap('par:3', []),
      gap('par:4', ['B'], ['B']),
      gap('par:5', ['D']),
      gap('par:6', ['D', 'A'], ['A']),
    ]),
  ).toEqual([
    { agency: 'D', hasAnswered: false, refs: ['par:5', 'par:6'] },
    { agency: 'C', hasAnswered: false, refs: ['par:2'] },
    { agency: null, hasAnswered: false, refs: ['par:3'] },
    { agency: 'A', hasAnswered: true, refs: ['par:1', 'par:6'] },
    { agency: 'B', hasAnswered: true, refs: ['par:2', 'par:4'] },
  ]);
});
