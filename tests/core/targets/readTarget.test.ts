import { readTarget } from '../../../src/core/targets/readTarget';
import { decimal } from './tables';

test.each([
  ['8,5', { target: { value: decimal(8.5), relation: '=' } }],
  ['>8', { target: { value: decimal(8), relation: '>' } }],
  ['', { target: { value: null, relation: '=' } }],
  ['8,5 (xếp thứ 1/63)', { refused: 'unreadable' }],
  ['-', { refused: 'unreadable' }],
  ['tăng 0,5', { refused: 'change' }],
  ['85%', { refused: 'percent' }],
  ['-1', { refused: 'negative' }],
  ['0,1234567891', { refused: 'tooLong' }],
])('"%s" typed for a target of points', (typed, read) => {
  expect(readTarget(typed, 'par', decimal(10))).toEqual(read);
});
