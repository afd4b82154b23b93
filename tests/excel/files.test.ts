import { formFilesTask } from '../../src/app/formFiles';
import { defaultAssignOptions } from '../../src/core/assign/assignOptions';
import { finish } from '../../src/core/base/task';
import { createExcelFiles } from '../../src/excel/files';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { planReading } from '../core/assign/planReading';
import { readSnapshot } from '../readSnapshot';
import { openSheets } from '../workbench/bench';

/** The platform that the client says it runs on. */
function onPlatform(platform: string): void {
  Object.defineProperty(Office.context, 'platform', { value: platform, configurable: true });
}

test.each([
  ['PC', '1.14', 'download'],
  ['OfficeOnline', '1.14', 'download'],
  ['Mac', '1.14', 'open'],
  ['Mac', '1.7', 'none'],
  ['iOS', '1.14', 'none'],
] as const)('on %s with ExcelApi %s files leave the pane by: %s', async (platform, api, way) => {
  const bench = await openSheets({ Trang: [[1]] });
  const { host } = bench;
  host.settings.excelApi = api;
  onPlatform(platform);
  const { way: found } = createExcelFiles();
  bench.close();
  expect(found).toBe(way);
});

test.each(['OfficeOnline', 'Mac'])(
  'on %s a form is opened as a workbook of its own, whole',
  async (platform) => {
    const bench = await openSheets({ Trang: [[1]] });
    const { host } = bench;
    const opened: string[] = [];
    host.onNewWorkbook = (file) => opened.push(file);
    const [form] = finish(formFilesTask(planReading(), defaultAssignOptions)).forms;
    const bytes = finish(writeWorkbook(form?.sheets ?? []));
    onPlatform(platform);
    const outcome = await createExcelFiles().open(bytes);
    bench.close();
    expect(outcome).toMatchObject({ ok: true });
    expect(opened).toHaveLength(1);
    const [sheet] = readSnapshot(Buffer.from(opened[0] ?? '', 'base64')).sheets;
    expect(sheet?.values[0]?.[0]).toBe(`cchc:1:agency:${form?.agency ?? ''}`);
  },
);

/** A document that Office lends in slices of two bytes. @param fails which slice does not come */
function lend(bytes: readonly number[], fails?: number): { closed: () => boolean } {
  let isClosed = false;
  // Of Office the stand-in in Node has what Excel's own client brings along.
  Object.assign(Office, {
    FileType: { Compressed: 'compressed' },
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
  });
  const done = <T>(value: T) => ({ status: Office.AsyncResultStatus.Succeeded, value });
  const file = {
    size: bytes.length,
    sliceCount: Math.ceil(bytes.length / 2),
    getSliceAsync: (nth: number, answer: (result: unknown) => void) => {
      answer(
        nth === fails
          ? {
              status: Office.AsyncResultStatus.Failed,
              error: { code: 5001, message: 'Internal Error' },
            }
          : done({ data: bytes.slice(nth * 2, nth * 2 + 2) }),
      );
    },
    closeAsync: () => {
      isClosed = true;
    },
  };
  const document = {
    getFileAsync: (_: unknown, answer: (result: unknown) => void) => {
      answer(done(file));
    },
  };
  Object.defineProperty(Office.context, 'document', { value: document, configurable: true });
  return { closed: () => isClosed };
}

test('the open workbook is taken slice by slice, and given back whether or not it came', async () => {
  const bench = await openSheets({ Trang: [[1]] });
  const whole = lend([1, 2, 3, 4, 5]);
  expect(await createExcelFiles().copy()).toEqual({
    ok: true,
    value: new Uint8Array([1, 2, 3, 4, 5]),
  });
  const broken = lend([1, 2, 3, 4, 5], 1);
  expect(await createExcelFiles().copy()).toEqual({
    ok: false,
    problem: {
      code: 'host-failed',
      details: { hostCode: '5001', hostMessage: 'Internal Error' },
    },
  });
  bench.close();
  expect([whole.closed(), broken.closed()]).toEqual([true, true]);
});
