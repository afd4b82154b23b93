import { utils, write, type BookType } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import type { ForeignKind, UnreadableFile } from '../../src/core/base/unreadableFile';
import { valueAt } from '../../src/core/base/grid';
import { readInOneGo } from '../../src/xlsx/readWorkbook';

const foreign = (is: ForeignKind): UnreadableFile => ({ why: 'not-a-spreadsheet', is });

/** A compound file of one sector of directory, with these entries. */
function compound(...names: string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * names.length);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  names.forEach((name, nth) => {
    const at = 512 + 128 * nth;
    bytes.set(Buffer.from(name, 'utf16le'), at);
    bytes[at + 64] = (name.length + 1) * 2;
  });
  return bytes;
}

const zip = (parts: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

const office = (target: string, root: string) =>
  zip({
    '_rels/.rels': `<Relationships><Relationship Id="a" Type="t/officeDocument" Target="${target}"/></Relationships>`,
    [target]: `<w:${root} xmlns:w="x"/>`,
  });

/** An archive whose first entry is said to be encrypted, or packed by another method. */
function patched(bytes: Uint8Array, at: number, value: number): Uint8Array {
  const directory = bytes.findIndex((_, place) =>
    [0x50, 0x4b, 0x01, 0x02].every((byte, nth) => bytes[place + nth] === byte),
  );
  const changed = Uint8Array.from(bytes);
  changed[directory + at] = value;
  return changed;
}

const workbook = office('xl/workbook.xml', 'workbook');

test.each<[string, Uint8Array, UnreadableFile]>([
  ['an empty file', new Uint8Array(), { why: 'empty' }],
  ['a workbook with a password', compound('Root Entry', 'EncryptedPackage'), { why: 'encrypted' }],
  [
    'a workbook that few may open',
    compound('Root Entry', 'EncryptedPackage', 'DRMEncryptedTransform'),
    { why: 'rights' },
  ],
  ['a workbook of Excel 4', Uint8Array.from([9, 4, 6, 0, 0, 0, 16, 0]), foreign('old-excel')],
  ['an archive with a password', patched(workbook, 8, 1), { why: 'encrypted' }],
  ['an archive packed by LZMA', patched(workbook, 10, 14), { why: 'packed-otherwise' }],
  ['a Word document of old', compound('Root Entry', 'WordDocument'), foreign('word')],
  ['slides of old', compound('Root Entry', 'PowerPoint Document'), foreign('presentation')],
  ['another compound file', compound('Root Entry', 'Other'), foreign('unknown')],
  ['the beginning of a compound file', compound(), { why: 'damaged' }],
  ['the beginning of an archive', strToU8('PK\u0003\u0004'), { why: 'damaged' }],
  ['a Word document', office('word/document.xml', 'document'), foreign('word')],
  ['slides', office('ppt/presentation.xml', 'presentation'), foreign('presentation')],
  [
    'a text of LibreOffice',
    zip({ mimetype: 'application/vnd.oasis.opendocument.text' }),
    foreign('word'),
  ],
  ['a file of zeros', new Uint8Array(5000), { why: 'damaged' }],
  ['an archive without its beginning', workbook.subarray(40), { why: 'damaged' }],
  [
    'tables of Numbers',
    zip({ 'Index/Document.iwa': 'x', 'Index/Tables/DataList.iwa': 'y' }),
    foreign('unknown'),
  ],
  ['a drawing of Visio', zip({ '[Content_Types].xml': '<Types/>' }), foreign('unknown')],
  ['a film', strToU8('\0\0\0\x20ftypisom\0\0\0\0'), foreign('unknown')],
  ['a picture of a telephone', strToU8('\0\0\0\x18ftypheic\0\0\0\0'), foreign('image')],
  ['an archive of files', zip({ 'a.txt': 'x' }), foreign('archive')],
  ['a PDF', strToU8('%PDF-1.7\n'), foreign('pdf')],
  ['a photograph', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 0]), foreign('image')],
  ['a web page', strToU8('<html><table><tr><td>1</td></tr></table>'), foreign('web-page')],
  [
    'XML',
    strToU8('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'),
    foreign('xml'),
  ],
  ['a text', strToU8('Kính gửi Sở Nội vụ'), foreign('text')],
  ['bytes without a meaning', Uint8Array.from([1, 0, 2, 0, 3]), foreign('unknown')],
  [
    'a table in an encoding of old',
    Uint8Array.from([...strToU8('a;b\n1;'), 0xb8]),
    { why: 'old-encoding' },
  ],
  [
    'a spreadsheet of LibreOffice with a password',
    zip({
      mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
      'content.xml': 'x',
      'META-INF/manifest.xml': '<manifest:encryption-data/>',
    }),
    { why: 'encrypted' },
  ],
])('%s is refused for what it is', async (_, bytes, reason) => {
  expect(await readInOneGo(bytes)).toEqual({ ok: false, unreadable: reason });
});

test.each(['biff8', 'xlsb', 'ods'] satisfies BookType[])(
  'a workbook of the format %s is read, days counted from 1904 too',
  async (bookType) => {
    const sheet = utils.aoa_to_sheet([['Sở Nội vụ', 1.5, true, 0]]);
    sheet['D1'] = { t: 'n', v: 43_448, z: 'dd/mm/yyyy' };
    const book = {
      SheetNames: ['Phiếu'],
      Sheets: { Phiếu: sheet },
      Workbook: { WBProps: { date1904: true } },
    };
    const bytes = new Uint8Array(write(book, { type: 'buffer', bookType }) as Buffer);
    const reading = await readInOneGo(bytes);
    if (!reading.ok) throw new Error(reading.unreadable.why);
    const [grid] = reading.content.snapshot.sheets;
    expect(reading.content.format).toBe('other');
    expect(grid?.values).toEqual([['Sở Nội vụ', 1.5, true, 44_910]]);
    expect(grid?.sheet).toBe('Phiếu');
  },
);

test('a formula of another format without a result is not known', async () => {
  const cell = (attributes: string) => `<table:table-cell ${attributes}></table:table-cell>`;
  const bytes = zip({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'META-INF/manifest.xml': '<manifest:manifest></manifest:manifest>',
    'styles.xml': '<office:document-styles></office:document-styles>',
    'content.xml': `<office:document-content><office:body><office:spreadsheet><table:table table:name="A"><table:table-row>${cell('office:value-type="float" office:value="1"')}${cell('table:formula="of:=[.A1]*2"')}</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`,
  });
  const reading = await readInOneGo(bytes);
  if (!reading.ok) throw new Error(reading.unreadable.why);
  const [grid] = reading.content.snapshot.sheets;
  expect(grid?.extras).toEqual([{ row: 0, column: 1, unknown: 'no-result' }]);
});

test.each([
  [
    'semicolons',
    'a;b\n1,5;"x;""y"""\n',
    [
      ['a', 'b'],
      ['1,5', 'x;"y"'],
    ],
  ],
  [
    'commas',
    'a,b\r\n1.5,"x\r\ny"',
    [
      ['a', 'b'],
      ['1.5', 'x\ny'],
    ],
  ],
  [
    'tabs and a mark',
    '\uFEFFa\tb\n\tc',
    [
      ['a', 'b'],
      ['', 'c'],
    ],
  ],
  ['a line that names the separator', 'sep=,\na,b;c', [['a', 'b;c']]],
  [
    'what looks like another format',
    'ID;b\n1;2',
    [
      ['ID', 'b'],
      ['1', '2'],
    ],
  ],
])('text in columns with %s stays as it is typed', async (_, text, values) => {
  const reading = await readInOneGo(strToU8(text));
  if (!reading.ok) throw new Error(JSON.stringify(reading.unreadable));
  const [grid] = reading.content.snapshot.sheets;
  expect(grid?.values).toEqual(values);
  if (grid) expect(typeof valueAt(grid, 1, 0)).toBe('string');
});

test.each([
  ['B¸o c¸o sè 12', true],
  ['Baùo caùo soá 12', true],
  ['Báo cáo số 12, toà án; 2 m² ® «đạt»', false],
])('%s is typed in a font of old: %s', async (text, isOld) => {
  const reading = await readInOneGo(strToU8(`a;${text.replaceAll(';', ',')}\n`));
  expect(reading).toMatchObject({ ok: true, content: { hasOldFonts: isOld } });
});
