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
  ];
  expect(await Promise.all(files.map(refusalOf))).toEqual([
    'empty',
    'not-a-workbook',
    'damaged',
    'damaged',
  ]);
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
