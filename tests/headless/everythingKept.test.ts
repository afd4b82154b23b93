import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { convertToCsv } from '../libreOffice';
import { runNode } from '../runProgram';
import { KEPT_TEXTS, PICTURE, planWithEverything } from './planWithEverything';
import { misplaced } from './schemaOrder';

const folder = mkdtempSync(join(tmpdir(), 'everything-'));
const [given, saved] = [join(folder, 'given.xlsx'), join(folder, 'saved.xlsx')];
let said = '';
let parts: [name: string, part: Uint8Array][];

beforeAll(() => {
  writeFileSync(given, planWithEverything());
  const steps = ['--steps', 'check,recalculate,highlight,assign', '--write', 'formulas'];
  const run = runNode([
    ...['--import', 'tsx', 'src/workbench/headless/main.ts', given, '--out', saved],
    ...steps,
  ]);
  expect([run.status, run.err]).toEqual([0, '']);
  said = run.out;
  parts = Object.entries(unzipSync(readFileSync(saved)));
});

const xmlOf = (wanted: RegExp) =>
  parts.filter(([name]) => wanted.test(name)).map(([, part]) => strFromU8(part));

test('what the owners put into the workbook is in the file that is saved, and nothing is said to be lost', () => {
  const where: Record<keyof typeof KEPT_TEXTS, RegExp> = {
    note: /comments?\d*\.xml$/,
    threaded: /threadedComment/,
    validation: /worksheets\/sheet1\.xml$/,
    name: /workbook\.xml$/,
    chart: /charts\/chart/,
    external: /externalLink\d*\.xml\.rels$/,
    footer: /worksheets\/sheet1\.xml$/,
  };
  const plain = (xml: string) => xml.replace(/&quot;/g, '"');
  const missing = Object.entries(KEPT_TEXTS).filter(
    ([kind, text]) =>
      !xmlOf(where[kind as keyof typeof KEPT_TEXTS]).some((xml) => plain(xml).includes(text)),
  );
  expect(missing).toEqual([]);
  const pictures = parts.filter(([name]) => name.startsWith('xl/media/'));
  expect(pictures.map(([, part]) => Buffer.from(part))).toEqual([PICTURE]);
  const [sheet = ''] = xmlOf(/worksheets\/sheet1\.xml$/);
  expect(xmlOf(/worksheets\/sheet4\.xml$/)[0]).toMatch(/<sheetProtection [^>]*sheet="1"/);
  expect(sheet).toMatch(/<autoFilter ref="A5:G154"/);
  expect(sheet).toMatch(/<outlinePr [^>]*summaryBelow="0"/);
  expect(sheet).toMatch(/<pageSetUpPr [^>]*fitToPage="1"/);
  const [book = ''] = xmlOf(/workbook\.xml$/);
  expect(book).toMatch(/Print_Titles" localSheetId="0">[^<]*!\$5:\$5</);
  expect(said).not.toMatch(/sẽ mất/);
});

test('everything stands where Excel wants it', () => {
  const looked = parts.filter(([name]) =>
    /^xl\/(workbook|styles|worksheets\/[^/]*)\.xml$/.test(name),
  );
  expect(looked.length).toBeGreaterThan(30);
  expect(looked.flatMap(([name, part]) => misplaced(name, strFromU8(part)))).toEqual([]);
});

test('another library and LibreOffice open it, with the figures of the plan', () => {
  const cells = read(readFileSync(saved), { dense: false }).Sheets['Phụ lục I'];
  expect(cells?.['D154']).toMatchObject({ v: 91.14 });
  expect(cells?.['B7']?.c?.[0]?.t).toContain(KEPT_TEXTS.note);
  convertToCsv(saved, folder);
  const csv = readFileSync(join(folder, 'saved-Phụ lục I.csv'), 'utf8');
  expect(csv).toMatch(/91[.,]14/);
  expect(csv).not.toMatch(/#REF!|#NAME\?|#VALUE!|Err:\d/);
});
