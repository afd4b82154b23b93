import { gapsByAgency } from '../../../src/core/collect/gapsByAgency';

test('gaps are gathered by whom to remind: who sent nothing first, then who left most blank', () => {
  const gap = (ref: string, leads: string[], answered: string[] = []) => ({ ref, leads, answered });
  const gaps = [
    gap('par:1', ['A'], ['A']),
    gap('par:2', ['B', 'C'], ['B']),
    gap('par:3', []),
    gap('par:4', ['B'], ['B']),
    gap('par:5', ['Các sở', 'D']),
    gap('par:6', ['D', 'A'], ['A']),
  ];
  expect(gapsByAgency(gaps, (name) => name === 'Các sở')).toEqual([
    { agency: 'D', why: 'no-sheet', refs: ['par:5', 'par:6'] },
    { agency: 'C', why: 'no-sheet', refs: ['par:2'] },
    { agency: 'A', why: 'left-blank', refs: ['par:1', 'par:6'] },
    { agency: 'B', why: 'left-blank', refs: ['par:2', 'par:4'] },
    { agency: 'Các sở', why: 'collective', refs: ['par:5'] },
    { agency: '', why: 'nobody', refs: ['par:3'] },
  ]);
});
