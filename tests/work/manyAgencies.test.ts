import { readingTask } from '../../src/app/check';
import { tableOfAgencies } from '../bench/agencies';
import { sheetOf, workbookOf } from '../snapshot';
import { expectSlices } from './expectSlices';

test('[S4] agencies that no directory knows are read a few at a time: each is looked for among all names', () => {
  const snapshot = workbookOf(sheetOf('Bảng', tableOfAgencies()));
  const reading = expectSlices(75_000, readingTask(snapshot));
  expect(reading).toMatchObject({ ok: true });
});
