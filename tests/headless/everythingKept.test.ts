import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { convertToCsv } from '../libreOffice';
import { headless } from '../../src/workbench/headless/command';
import { readSnapshot } from '../readSnapshot';
import { KEPT_TEXTS, PICTURE, planWithEverything } from './planWithEverything';
import { misplaced } from './schemaOrder';

const folder = mkdtempSync(join(tmpdir(), 'everything-'));
const at = (name: string) => join(folder, name);
/** As it came, as it is saved after it was only looked at, and after everything was written that the add-in writes. */
const [given, looked, saved] = [at('given.xlsx'), at('looked.xlsx'), at('saved.xlsx')];
const said: string[] = [];
let parts: [name: string, part: Uint8Array][];

beforeAll(async () => {
  writeFileSync(given, planWithEverything());
  const run = (out: string, ...steps: string[]) =>
    headless([given, '--out', out, '--steps', ...steps], {
      say: () => undefined,
      warn: (line) => said.push(line),
    });
  const all = ['check,recalculate,highlight,assign', '--write', 'formulas'];
  expect([await run(looked, 'check'), await run(saved, ...all)]).toEqual([0, 0]);
  parts = partsOf(saved);
  convertToCsv([given, looked, saved], folder);
});

const partsOf = (path: string) => Object.entries(unzipSync(readFileSync(path)));

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
  expect(said).toEqual([]);
});

test('what was only looked at is saved as it came: every cell, every kind of part, every figure in LibreOffice', () => {
  const [before, after] = [given, looked].map((path) => readSnapshot(readFileSync(path)).sheets);
  expect(after).toEqual(before);
  const kinds = (path: string) => partsOf(path).map(([name]) => kindOf(name));
  const missing = kinds(given).filter((kind) => !kinds(looked).includes(kind));
  expect(missing).toEqual([]);
  for (const { sheet } of before ?? []) {
    const [came, went] = ['given', 'looked'].map((name) =>
      readFileSync(at(`${name}-${sheet}.csv`)),
    );
    expect([sheet, went]).toEqual([sheet, came]);
  }
});

/** What a part is, wherever it lies and whatever its number is. */
const kindOf = (name: string) => name.split('/').at(-1)?.replace(/\d+/g, '') ?? '';

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
  const csv = readFileSync(at('saved-Phụ lục I.csv'), 'utf8');
  expect(csv).toMatch(/91[.,]14/);
  expect(csv).not.toMatch(/#REF!|#NAME\?|#VALUE!|Err:\d/);
});
