import { Workbook } from '@cj-tech-master/excelts';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import type { UnreadableFile } from '../../src/core/base/unreadableFile';
import { type SheetGrid, contentAt, valueAt } from '../../src/core/base/grid';
import { readInOneGo } from '../../src/xlsx/readWorkbook';
import { runs } from '../whole';

/** A workbook of one sheet, with only the parts that matter. */
function archive(sheetXml: string, more: Record<string, string> = {}): Uint8Array {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet';
  const parts: Record<string, string> = {
    'xl/workbook.xml':
      '<workbook xmlns:r="x"><sheets><sheet name="A &amp; B" sheetId="1" r:id="rId7"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId7" Type="${type}" Target="worksheets/sheet1.xml"/><Relationship Id="rId8" Type="x/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': sheetXml,
    ...more,
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
  );
}

async function onlySheet(bytes: Uint8Array): Promise<SheetGrid> {
  const reading = await readInOneGo(bytes);
  const sheet = reading.ok ? reading.content.snapshot.sheets[0] : undefined;
  if (!sheet) throw new Error(`not read: ${JSON.stringify(reading)}`);
  return sheet;
}
const cells = (xml: string) => `<worksheet><sheetData>${xml}</sheetData></worksheet>`;

test('a file written by a spreadsheet library is read as it was meant', async () => {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('Sở Nội vụ');
  sheet.getCell('A1').value = 'cchc:1:agency:Sở Nội vụ';
  sheet.getCell('B3').value = 'Dòng 1\nDòng 2 <&> "x"';
  sheet.getCell('C3').value = 0.9407;
  sheet.getCell('C3').numFmt = '0.00%';
  sheet.getCell('D3').value = { formula: 'C3*2', result: 1.8814 };
  sheet.getCell('E3').value = true;
  sheet.getCell('C4').value = 1.5;
  sheet.getCell('C4').numFmt = '0.000"đ"';
  sheet.mergeCells('B5:D6');
  sheet.getCell('B5').value = {
    richText: [{ text: 'Ghi ' }, { font: { bold: true }, text: 'chú' }],
  };
  workbook.addWorksheet('Ẩn', { state: 'veryHidden' });
  const reading = await readInOneGo(
    new Uint8Array(await workbook.xlsx.writeBuffer({ validate: false })),
  );
  if (!reading.ok) throw new Error(reading.unreadable.why);
  const [first, second] = reading.content.snapshot.sheets;
  if (!first) throw new Error('no sheet');
  expect(first).toMatchObject({ sheet: 'Sở Nội vụ', visibility: 'visible', isProtected: false });
  expect(valueAt(first, 0, 0)).toBe('cchc:1:agency:Sở Nội vụ');
  expect(first.values[2]).toEqual(['', 'Dòng 1\nDòng 2 <&> "x"', 0.9407, 1.8814, true]);
  expect(contentAt(first, 2, 3)).toBe('=C3*2');
  expect([first.numberFormats[2]?.[2], first.numberFormats[3]?.[2]]).toEqual(['0.00%', '0.000"đ"']);
  expect(first.merges).toEqual([{ row: 4, column: 1, rows: 2, columns: 3 }]);
  expect(valueAt(first, 4, 1)).toBe('Ghi chú');
  expect(second).toMatchObject({ sheet: 'Ẩn', visibility: 'veryHidden', values: [] });
});

test('cells without addresses, inline texts, error values and prefixed names are understood', async () => {
  const sheet = await onlySheet(
    archive(
      '<x:worksheet><x:sheetProtection sheet="1"/><x:sheetData>' +
        '<x:row><x:c><x:v>1</x:v></x:c><x:c t="inlineStr"><x:is><x:t>a</x:t><x:rPh><x:t>z</x:t></x:rPh></x:is></x:c></x:row>' +
        '<x:row><x:c t="e"><x:v>#REF!</x:v></x:c><x:c t="str"><x:f>A1&amp;"b"</x:f><x:v>1b_x000D__x000A_c</x:v></x:c></x:row>' +
        '</x:sheetData></x:worksheet>',
    ),
  );
  expect(sheet).toMatchObject({ sheet: 'A & B', isProtected: true });
  expect(sheet.values).toEqual([
    [1, 'a'],
    ['#REF!', '1b\nc'],
  ]);
  expect(sheet.formulas[1]?.[1]).toBe('=A1&"b"');
});

test('formatted but empty cells do not make a sheet larger', async () => {
  const sheet = await onlySheet(
    archive(
      cells(
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="900000"><c r="XFD900000" s="1"/></row>',
      ),
    ),
  );
  expect(sheet.values).toEqual([[1]]);
});

test('shared texts leave pronunciation aids out', async () => {
  const strings =
    '<sst><si><t>một</t></si><si><r><t xml:space="preserve">hai </t></r><r><t>ba</t></r><rPh><t>x</t></rPh></si></sst>';
  const sheet = await onlySheet(
    archive(cells('<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c></row>'), {
      'xl/sharedStrings.xml': strings,
    }),
  );
  expect(sheet.values).toEqual([['hai ba', 'một']]);
});

const unreadable = (reason: UnreadableFile) => ({ ok: false, unreadable: reason });
const DAMAGED = unreadable({ why: 'damaged' });

test.each([
  ['cut off', '<worksheet><sheetData>'],
  ['wrongly nested', '<worksheet><a></worksheet></a>'],
  ['with declarations of its own', '<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>'],
  ['with an entity of its own', cells('<row><c t="str"><v>&b;</v></c></row>')],
  [
    'with the name of a function as an entity',
    cells('<row><c t="str"><v>&toString;</v></c></row>'),
  ],
  ['with a shared text that is missing', cells('<row><c t="s"><v>3</v></c></row>')],
  ['with an address that is none', cells('<row><c r="1A"><v>1</v></c></row>')],
  ['with a row number that is none', cells('<row r="x"><c><v>1</v></c></row>')],
  ['with a row that no sheet has', cells('<row r="1048577"><c><v>1</v></c></row>')],
  ['with an attribute without quotes', cells('<row r=1><c><v>1</v></c></row>')],
])('a sheet %s is damaged, not guessed at', async (_, xml) => {
  expect(await readInOneGo(archive(xml))).toEqual(DAMAGED);
});

test('a cell that makes the sheet too large is named', async () => {
  const xml = cells('<row><c r="A1"><v>1</v></c><c r="XFD1000000"><v>1</v></c></row>');
  expect(await readInOneGo(archive(xml))).toEqual(
    unreadable({ why: 'too-large', cell: 'XFD1000000' }),
  );
});

test('a worksheet whose part is missing, or that nothing refers to, is damage and no absent sheet', async () => {
  const rels = (relation: string) => ({
    'xl/_rels/workbook.xml.rels': `<Relationships>${relation}</Relationships>`,
  });
  const elsewhere = '<Relationship Id="rId7" Type="x/worksheet" Target="worksheets/other.xml"/>';
  expect(await readInOneGo(archive(cells(''), rels(elsewhere)))).toEqual(DAMAGED);
  expect(await readInOneGo(archive(cells(''), rels('')))).toEqual(DAMAGED);
});

test('a small file that unpacks to something huge is refused before it is unpacked', async () => {
  const bytes = archive(`<worksheet>${' '.repeat(130 * 1024 * 1024)}</worksheet>`);
  expect(bytes.length).toBeLessThan(1_000_000);
  expect(await readInOneGo(bytes)).toEqual(unreadable({ why: 'too-large', cell: null }));
});

test('links, notes, conversations, pictures and words in text boxes are kept with the cells that they stand on', async () => {
  const relation = (id: string, type: string, target: string, mode = '') =>
    `<Relationship Id="${id}" Type="t/${type}" Target="${target}" ${mode}/>`;
  const more = {
    'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships>${[
      relation('a', 'hyperlink', 'https://a.vn/?x=1&amp;y=2', 'TargetMode="External"'),
      relation('b', 'comments', '../comments1.xml'),
      relation('c', 'threadedComment', '/xl/threaded.xml'),
      relation('d', 'drawing', '../drawing.xml'),
    ].join('')}</Relationships>`,
    'xl/comments1.xml':
      '<comments><commentList><comment ref="B1"><text><r><t>Ghi </t></r><r><t>chú</t></r></text></comment><comment ref="C1"><text><t>[Threaded comment]</t></text></comment></commentList></comments>',
    'xl/threaded.xml':
      '<x><threadedComment ref="C1"><text>Hỏi</text></threadedComment><threadedComment ref="C1"><text>Đáp</text></threadedComment></x>',
    'xl/drawing.xml':
      '<xdr:wsDr><xdr:oneCellAnchor><xdr:from><xdr:col>3</xdr:col><xdr:row>0</xdr:row></xdr:from><xdr:pic/></xdr:oneCellAnchor>' +
      '<xdr:oneCellAnchor><xdr:from><xdr:col>4</xdr:col><xdr:row>0</xdr:row></xdr:from><xdr:sp><xdr:txBody><a:p><a:r><a:t>Đã </a:t></a:r><a:r><a:t>nộp</a:t></a:r></a:p><a:p><a:r><a:t>BC 15</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:oneCellAnchor>' +
      '<xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:pic/></xdr:absoluteAnchor></xdr:wsDr>',
  };
  const xml =
    '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><hyperlinks><hyperlink ref="A1" r:id="a"/></hyperlinks></worksheet>';
  const { extras } = await onlySheet(archive(xml, more));
  expect(extras).toEqual([
    { row: 0, column: 0, link: 'https://a.vn/?x=1&y=2' },
    { row: 0, column: 1, note: 'Ghi chú' },
    { row: 0, column: 2, note: 'Hỏi\nĐáp' },
    { row: 0, column: 3, hasPicture: true },
    { row: 0, column: 4, note: 'Đã nộp\nBC 15' },
  ]);
});

test('a data type that is no picture keeps the error that it is', async () => {
  const type = (name: string) =>
    `<Relationship Id="${name}" Type="t/${name}" Target="${name}.xml"/>`;
  const more = (structure: string) => ({
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId7" Type="t/worksheet" Target="worksheets/sheet1.xml"/>${['sheetMetadata', 'rdRichValue', 'rdRichValueStructure'].map(type).join('')}</Relationships>`,
    'xl/sheetMetadata.xml':
      '<metadata><futureMetadata name="XLRICHVALUE"><bk><extLst><ext><xlrd:rvb i="0"/></ext></extLst></bk></futureMetadata><valueMetadata><bk><rc t="1" v="0"/></bk></valueMetadata></metadata>',
    'xl/rdRichValue.xml': '<rvData><rv s="0"><v>0</v></rv></rvData>',
    'xl/rdRichValueStructure.xml': `<rvStructures><s t="${structure}"><k n="x"/></s></rvStructures>`,
  });
  const xml = cells('<row><c t="e" vm="1"><v>#VALUE!</v></c><c><v>1</v></c></row>');
  expect((await onlySheet(archive(xml, more('_error')))).values).toEqual([['#VALUE!', 1]]);
  expect((await onlySheet(archive(xml, more('_localImage')))).values).toEqual([['', 1]]);
});

test('any texts and numbers come back as they were written', async () => {
  const text = fc.string({ unit: 'grapheme' }).map((one) => one.replace(/[^\P{C}\n]|_x/gu, ''));
  const value = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }));
  const escape = (one: string) =>
    one.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&#x3E;');
  await fc.assert(
    fc.asyncProperty(fc.array(value, { minLength: 1, maxLength: 8 }), async (values) => {
      const xml = values.map((one) =>
        typeof one === 'number'
          ? `<c><v>${one}</v></c>`
          : `<c t="inlineStr"><is><t>${escape(one)}</t></is></c>`,
      );
      const read = await onlySheet(archive(cells(`<row>${xml.join('')}<c><v>0</v></c></row>`)));
      const asRead = values.map((one) => (one === 0 ? 0 : one));
      expect(read.values[0]?.slice(0, -1).map((one) => (one === 0 ? 0 : one))).toEqual(asRead);
    }),
    runs(50),
  );
});
