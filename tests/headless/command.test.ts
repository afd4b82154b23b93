import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { layout } from '../../seeds/layouts/layout';
import { makeLayout } from '../../seeds/layouts/makeLayout';
import { headless } from '../../src/workbench/headless/command';
import { LEAST_EXCEL_API } from '../../src/workbench/node/requirementSets';
import { PLAN_PATH } from '../seedPlan';

const folder = mkdtempSync(join(tmpdir(), 'command-'));
const at = (name: string) => join(folder, name);

/** The command as a shell runs it, in this process. */
async function run(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const status = await headless(args, {
    say: (line) => out.push(line),
    warn: (line) => err.push(line),
  });
  return { status, out, err };
}

/** It ends with the status, and one line that says why. */
async function fails(status: number, line: RegExp, ...args: string[]) {
  const ended = await run(...args);
  expect(ended).toEqual({ status, out: [], err: [expect.stringMatching(line)] });
}

const TABLE = layout('table', '', {
  name: 'Bảng chấm điểm',
  rows: [
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm 2024', 'Mục tiêu 2025', 'Cơ quan chủ trì'],
    ['1', 'Chỉ đạo điều hành', 2, 1.5, 2, 'Sở Nội vụ'],
    ['1.1', 'Kế hoạch', 1, 1, 1, 'Sở Nội vụ'],
    ['1.2', 'Kiểm tra', 1, 0.5, 1, 'Sở Nội vụ'],
    ['2', 'Thể chế', 3, 2, 3, 'Sở Tư pháp'],
    ['', 'Tổng điểm', 5, 3.5, 5, ''],
  ],
});

beforeAll(async () => {
  writeFileSync(at('table.xlsx'), await makeLayout(TABLE));
});

describe('what cannot be done is said in one line', () => {
  test('a file without a scoring table', async () => {
    const other = layout('other', '', {
      name: 'Danh sách',
      rows: [
        ['STT', 'Họ và tên'],
        [1, 'A'],
      ],
    });
    writeFileSync(at('other.xlsx'), await makeLayout(other));
    const line = /Không thấy bảng chấm điểm nào.*Danh sách/;
    await fails(1, line, at('other.xlsx'), '--out', at('none.xlsx'));
    expect(existsSync(at('none.xlsx'))).toBe(false);
  });

  test('an empty workbook', async () => {
    const blank = layout('blank', '', { name: 'Sheet1', rows: [] });
    writeFileSync(at('blank.xlsx'), await makeLayout(blank));
    await fails(1, /Không thấy bảng chấm điểm nào/, at('blank.xlsx'));
  });

  test('what is no file, or none of ours', async () => {
    writeFileSync(at('empty.xlsx'), '');
    writeFileSync(at('text.xlsx'), 'Đây không phải tệp Excel.');
    const compound = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(1024),
      Buffer.from('EncryptedPackage', 'utf16le'),
      Buffer.alloc(1024),
    ]);
    writeFileSync(at('locked.xlsx'), compound);
    symlinkSync(at('loop.xlsx'), at('loop.xlsx'));
    const long = `${'x'.repeat(300)}.xlsx`;
    const lines: [string, vi: RegExp, en: RegExp][] = [
      ['missing.xlsx', /không có tệp này/, /no such file/],
      ['empty.xlsx/inside.xlsx', /không có tệp này/, /no such file/],
      ['', /đây là thư mục/, /a folder, not a file/],
      ['loop.xlsx', /không cho đọc/, /does not let this file be read/],
      [long, /không cho đọc/, /does not let this file be read/],
      ['empty.xlsx', /tệp rỗng/, /the file is empty/],
      ['text.xlsx', /không phải tệp Excel/, /this is a text/],
      ['locked.xlsx', /mật khẩu/, /encrypted/],
    ];
    for (const [name, vi, en] of lines) {
      await fails(2, vi, at(name));
      await fails(2, en, at(name), '--lang', 'en');
    }
  });

  test('a workbook with macros is read, and refused where it would be saved without them', async () => {
    const parts = unzipSync(new Uint8Array(readFileSync(at('table.xlsx'))));
    writeFileSync(at('macros.xlsm'), zipSync({ ...parts, 'xl/vbaProject.bin': strToU8('x') }));
    await fails(2, /có macro, lưu ra sẽ mất/, at('macros.xlsm'), '--out', at('none.xlsx'));
    expect(existsSync(at('none.xlsx'))).toBe(false);
    expect((await run(at('macros.xlsm'), '--steps', 'check')).status).toBe(0);
  });

  test('wrong usage, in the language that is asked for', async () => {
    await fails(2, /^Cách dùng: .*\(--steps dance\)$/, PLAN_PATH, '--steps', 'dance');
    await fails(2, /^Cách dùng: .*INPUT\.xlsx\)$/);
    await fails(2, /^Cách dùng: .*\(--out OUTPUT\.xlsx\)$/, PLAN_PATH, '--out', at('out.xlsm'));
    await fails(2, /^Cách dùng: .*\(--issue COPY\.xlsx\)$/, PLAN_PATH, '--issue', at('copy.pdf'));
    await fails(2, /^Usage: .*\(--dance\)$/, PLAN_PATH, '--dance', '--lang', 'en');
    await fails(
      2,
      /^Usage: .*\(--out\)$/,
      '--lang=en',
      PLAN_PATH,
      '--out',
      '--report',
      at('r.json'),
    );
    await fails(2, /^Usage: .*\(--report\)$/, PLAN_PATH, '--lang', 'en', '--report', '');
    await fails(2, /^Usage: .*\(--verbose\)$/, PLAN_PATH, '--lang', 'en', '--verbose=yes');
  });

  test('an Excel that the manifest does not offer the add-in in', async () => {
    const manifest = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');
    expect(manifest).toContain(`<Set Name="ExcelApi" MinVersion="${LEAST_EXCEL_API}" />`);
    await fails(2, /cần ExcelApi 1\.9 trở lên/, at('table.xlsx'), '--excel-api', '1.8');
    await fails(2, /needs ExcelApi 1\.9/, at('table.xlsx'), '--excel-api', '1.1', '--lang', 'en');
  });
});

describe('what is saved is whole, where it was asked for, or not at all', () => {
  const [input, out] = [at('table.xlsx'), at('saved.xlsx')];
  const checked = (...args: string[]) => run(input, '--steps', 'check', ...args);
  const leftovers = () => readdirSync(folder).filter((name) => name.endsWith('.tmp'));

  test('never over what is read, however it is called', async () => {
    symlinkSync(input, at('link.xlsx'));
    linkSync(input, at('other-name.xlsx'));
    const before = readFileSync(input);
    for (const path of [input, at('./x/../table.xlsx'), at('link.xlsx'), at('other-name.xlsx')])
      await fails(2, /đây là tệp đang đọc/, input, '--out', path);
    await fails(2, /the file that is read/, input, '--lang', 'en', '--report', input);
    await fails(2, /đây là tệp đang đọc/, at('link.xlsx'), '--issue', input);
    expect(readFileSync(input)).toEqual(before);
  });

  test('where nothing can be saved is said before the work', async () => {
    mkdirSync(at('folder.xlsx'));
    const long = at(`${'x'.repeat(300)}.xlsx`);
    await fails(2, /chưa có thư mục/, input, '--out', at('nowhere/saved.xlsx'));
    await fails(2, /folder for this file/, input, '--lang=en', '--report', at('text.xlsx/r.json'));
    await fails(2, /đây là thư mục/, input, '--out', at('folder.xlsx'));
    await fails(2, /đường dẫn quá dài/, input, '--out', long);
    await fails(2, /dẫn vòng/, input, '--out', at('loop.xlsx'));
    await fails(
      2,
      /cùng ghi vào một tệp/,
      input,
      '--out',
      out,
      '--issue',
      at('./folder.xlsx/../saved.xlsx'),
    );
    await fails(2, /đây là tệp, không phải thư mục/, input, '--steps', 'export', '--forms', input);
    expect(existsSync(out)).toBe(false);
  });

  test('one file without room leaves the others as they were', async () => {
    writeFileSync(out, 'trước');
    const { status, err } = await checked('--out', out, '--report', '/dev/full');
    const line = 'Không ghi được /dev/full: đĩa đã hết chỗ. Không ghi gì ra đĩa.';
    expect([status, err]).toEqual([3, [line]]);
    expect(readFileSync(out, 'utf8')).toBe('trước');
    expect(leftovers()).toEqual([]);
  });

  test('what has gone out in a stream is not said to be unwritten', async () => {
    writeFileSync(out, 'trước');
    const line = /\/dev\/full: the disk is full\. Written: .*stream\.xlsx; the other files/;
    const files = ['--report', '/dev/full', '--out', out, '--issue', at('stream.xlsx')];
    symlinkSync('/dev/null', at('stream.xlsx'));
    const ended = await checked('--lang', 'en', ...files);
    expect(ended).toEqual({ status: 3, out: [], err: [expect.stringMatching(line)] });
    expect(readFileSync(out, 'utf8')).toBe('trước');
  });

  test('a link stays one, and who might read the file may read the new one', async () => {
    chmodSync(out, 0o640);
    symlinkSync(out, at('shared.xlsx'));
    expect(await checked('--out', at('shared.xlsx'))).toMatchObject({ status: 0, err: [] });
    expect(lstatSync(at('shared.xlsx')).isSymbolicLink()).toBe(true);
    expect(statSync(out).mode & 0o777).toBe(0o640);
    expect(Object.keys(unzipSync(readFileSync(out)))).toContain('xl/workbook.xml');
    expect(leftovers()).toEqual([]);
  });

  test('a form is not written over what is read', async () => {
    const forms = at('forms');
    const step = ['--steps', 'export', '--forms', forms];
    expect(await run(input, ...step)).toMatchObject({ status: 0, err: [] });
    const names = readdirSync(forms);
    expect(names.length).toBeGreaterThan(2);
    const taken = join(forms, names.find((name) => name.includes('TuPhap')) ?? '');
    writeFileSync(taken, readFileSync(input));
    const before = names.map((name) => statSync(join(forms, name)).ino);
    const line = /Không ghi được .*Không ghi gì ra đĩa/;
    await fails(3, line, taken, ...step, '--report', at('r.json'));
    expect(readdirSync(forms).map((name) => statSync(join(forms, name)).ino)).toEqual(before);
    expect(existsSync(at('r.json'))).toBe(false);
  });
});
