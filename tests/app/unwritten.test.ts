import { readingOf } from '../../src/app/check';
import { unwritten } from '../../src/app/collect';
import { finish } from '../../src/core/base/task';
import type { AcceptedResult } from '../../src/core/collect/collect';
import { decimal } from '../core/targets/tables';
import { HEADER } from '../../seeds/layouts/layout';
import { sheetOf, workbookOf } from '../snapshot';

const accepted = (ref: AcceptedResult['ref'], figure: number): AcceptedResult => ({
  ref,
  value: decimal(figure),
  decimals: 2,
  claims: [],
  isDecided: false,
});

test('[T2] what the self-assessed column holds is written: as a number, as text, but not another figure and not words', () => {
  const reading = readingOf(
    workbookOf(
      sheetOf('Bảng', [
        [...HEADER, 'Điểm tự chấm năm 2022'],
        ['1', 'Lĩnh vực', 4, 2, 4, 2, '', ''],
        ['1.1', 'Một', 1, 0.5, 1, 0.5, 'Sở Nội vụ', 0.75],
        ['1.2', 'Hai', 1, 0.5, 1, 0.5, 'Sở Nội vụ', '0,75'],
        ['1.3', 'Ba', 1, 0.5, 1, 0.5, 'Sở Nội vụ', 0.5],
        ['1.4', 'Bốn', 1, 0.5, 1, 0.5, 'Sở Nội vụ', 'chưa có'],
      ]),
    ),
  );
  if (!reading.ok) throw new Error(reading.problem.code);
  const all = ['par:1.1', 'par:1.2', 'par:1.3', 'par:1.4', 'par:9.9'];
  const left = finish(
    unwritten(
      reading.value,
      all.map((ref) => accepted(ref, 0.75)),
    ),
  );
  expect(left.map(({ ref }) => ref)).toEqual(['par:1.3', 'par:1.4', 'par:9.9']);
});
