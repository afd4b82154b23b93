import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { Workbook } from '@cj-tech-master/excelts';
import { hasMacros, lookAtInput } from '../../src/workbench/engine/inputFile';
import { SheetSize } from '../../src/workbench/engine/sheetSize';
import { copyName } from '../../src/workbench/page/copyName';

async function plain(): Promise<Record<string, Uint8Array>> {
  const workbook = new Workbook();
  workbook.addWorksheet('A').addRow(['x', 1]);
  return unzipSync(await workbook.xlsx.writeBuffer({ validate: false }));
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

test('what nobody reads, and what would fill the memory, is not opened, and it is said of what there is too much', async () => {
  const parts = await plain();
  const unused = zipSync({ ...parts, 'xl/media/a.bin': new Uint8Array(140 * 1024 * 1024) });
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  const withSheet = (rows: string, merges: readonly string[]) => {
    const refs = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
    const filled = sheet.replace(
      '</sheetData>',
      `${rows}</sheetData>${refs === '' ? '' : `<mergeCells>${refs}</mergeCells>`}`,
    );
    expect(filled).not.toBe(sheet);
    return zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(filled) });
  };
  const areas = (count: number, last: string) =>
    Array.from({ length: count }, (_, row) => `A${row + 9}:${last}${row + 9}`);
  const far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
  const files: [file: Uint8Array, refusal: string | null][] = [
    [unused, 'too-large'],
    [withSheet('', areas(400, 'XFD')), 'too-many-merged'],
    // Beside a cell so far away that the reader gives up before the merged areas.
    [withSheet(far, areas(400, 'XFD')), 'too-many-merged'],
    [withSheet('', areas(20_001, 'B')), 'too-many-merged'],
    [withSheet(far, areas(100, 'XFD')), null],
  ];
  for (const [file, refusal] of files) expect(await refusalOf(file)).toBe(refusal);
  // More than a reader should have to go through in a test.
  const size = new SheetSize();
  size.add(`<row r="9">${'<c r="A9" s="1"/>'.repeat(2_000_000)}</row><cols><col/></cols>`);
  expect(size.excess).toBe(null);
  size.add('<c/>');
  expect(size.excess).toBe('too-many-cells');
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
