import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { Workbook } from '@cj-tech-master/excelts';
import { hasMacros, lookAtInput } from '../../src/workbench/engine/inputFile';
import { copyName } from '../../src/workbench/page/copyName';

async function plain(): Promise<Record<string, Uint8Array>> {
  const workbook = new Workbook();
  workbook.addWorksheet('A').addRow(['x', 1]);
  return unzipSync(await workbook.xlsx.writeBuffer());
}

const refusalOf = async (bytes: Uint8Array) => (await lookAtInput(bytes)).refusal ?? null;

test('a workbook with macros is known by its parts, or by the kind that it says it is', async () => {
  const parts = await plain();
  const types = strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array());
  const ofTheKind = types.replace(
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
    'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
  );
  expect(ofTheKind).not.toBe(types);
  const files = [
    parts,
    { ...parts, 'xl/vbaProject.bin': strToU8('x') },
    { ...parts, '[Content_Types].xml': strToU8(ofTheKind) },
  ].map((each) => zipSync(each));
  expect(files.map(hasMacros)).toEqual([false, true, true]);
  // SheetJS lists this kind for parts that its files do not have.
  const listed = types.replace(
    '</Types>',
    '<Default Extension="bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>',
  );
  expect(hasMacros(zipSync({ ...parts, '[Content_Types].xml': strToU8(listed) }))).toBe(false);
  // Both are read as any workbook: what bars them is that they cannot be saved.
  expect(await Promise.all(files.map(refusalOf))).toEqual([null, null, null]);
});

test('what is no workbook of this kind is refused for its reason', async () => {
  const whole = zipSync(await plain());
  const compound = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const files = [
    new Uint8Array(),
    strToU8('TT;Tiêu chí\n1;Kế hoạch'),
    whole.subarray(0, whole.length - 30),
    compound,
    strToU8('%PDF-1.7'),
    zipSync({ 'a.txt': strToU8('x') }),
  ];
  expect(await Promise.all(files.map(refusalOf))).toEqual([
    ...['empty', 'other-format', 'damaged', 'damaged', 'pdf', 'archive'],
  ]);
});

test('what nobody reads, and what would fill the memory, is not unpacked: a part without use, merged areas over whole rows', async () => {
  const parts = await plain();
  const unused = zipSync({ ...parts, 'xl/media/a.bin': new Uint8Array(140 * 1024 * 1024) });
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  const merges = Array.from(
    { length: 400 },
    (_, row) => `<mergeCell ref="A${row + 9}:XFD${row + 9}"/>`,
  );
  const merged = sheet.replace(
    '</sheetData>',
    `</sheetData><mergeCells>${merges.join('')}</mergeCells>`,
  );
  expect(merged).not.toBe(sheet);
  const wide = zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(merged) });
  expect(await Promise.all([unused, wide].map(refusalOf))).toEqual(['too-large', 'too-large']);
});

test('a copy never has the name of what was opened', () => {
  const names = ['kế hoạch.xlsx', 'kế hoạch - bản sao.xlsx', 'plan - copy 9.XLSX', 'a.xlsm', 'b'];
  expect(names.map((name) => copyName(name, 'bản sao'))).toEqual([
    'kế hoạch - bản sao.xlsx',
    'kế hoạch - bản sao 2.xlsx',
    'plan - bản sao 10.xlsx',
    'a - bản sao.xlsx',
    'b - bản sao.xlsx',
  ]);
});
