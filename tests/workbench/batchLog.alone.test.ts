/** @jest-environment jsdom */
import { BatchLog } from '../../src/workbench/page/batchLog';
import type { BatchRecord } from '../../src/workbench/page/paneBridge';
import { PAGE_WORDS } from '../../src/workbench/page/words';

const sizes = { requestBytes: 1229, responseBytes: 30_822, milliseconds: 12.4 };
const record = (work: BatchRecord['work'], error: string | null = null): BatchRecord => ({
  ...{ ...sizes, work, error },
});

test('the log says in words what is done, how many cells and requests it takes; sizes are a click away', () => {
  const place = document.createElement('div');
  Element.prototype.scrollIntoView = () => undefined;
  const log = new BatchLog(place, PAGE_WORDS.vi.log);
  log.add(record({ kind: 'read', cells: 1000 }));
  log.add(record({ kind: 'read', cells: 316 }));
  log.add(record({ kind: 'write', cells: 4 }));
  log.add(record({ kind: 'write', cells: 2 }, 'InvalidOperationInCellEditMode'));
  log.add(record({ kind: 'write', cells: 2 }));
  const summaries = [...place.querySelectorAll('summary')].map(({ textContent }) => textContent);
  expect(summaries).toEqual([
    'Yêu cầu gửi Excel: 5',
    'Đọc 1316 ô (2 yêu cầu)',
    'Ghi 6 ô (2 yêu cầu). Excel không nhận (InvalidOperationInCellEditMode)',
    'Ghi 2 ô (1 yêu cầu)',
  ]);
  const jobs = [...place.querySelectorAll('ol > li > details')];
  expect(jobs.map((job) => job.hasAttribute('open'))).toEqual([false, false, false]);
  expect(jobs[0]?.querySelector('li')?.textContent).toBe(
    'Gửi 1,2 KB, nhận 30,1 KB, Excel xử lý 12 ms',
  );
  expect(place.querySelectorAll('summary.error')).toHaveLength(1);
});
