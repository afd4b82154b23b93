import { Workbook } from '@cj-tech-master/excelts';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { readXlsx } from '../../src/app/readXlsx';
import { type SheetGrid, contentAt, valueAt } from '../../src/core/base/grid';

/** A workbook of one sheet, with only the parts that matter. */
function archive(sheetXml: string, more: Record<string, string> = {}): Uint8Array {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet';
  const parts: Record<string, string> = {
    'xl/workbook.xml':
      '<workbook xmlns:r="x"><sheets><sheet name="A &amp; B" sheetId="1" r:id="rId7"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId7" Type="${type}" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': sheetXml,
    ...more,
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
  );
}

function onlySheet(bytes: Uint8Array): SheetGrid {
  const outcome = readXlsx(bytes);
  const sheet = outcome.ok ? outcome.value.sheets[0] : undefined;
  if (!sheet) throw new Error(`not read: ${JSON.stringify(outcome)}`);
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
  const outcome = readXlsx(new Uint8Array(await workbook.xlsx.writeBuffer()));
  if (!outcome.ok) throw new Error(outcome.problem.code);
  const [first, second] = outcome.value.sheets;
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

test('cells without addresses, inline texts, error values and prefixed names are understood', () => {
  const sheet = onlySheet(
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

test('formatted but empty cells do not make a sheet larger', () => {
  const sheet = onlySheet(
    archive(
      cells(
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="900000"><c r="XFD900000" s="1"/></row>',
      ),
    ),
  );
  expect(sheet.values).toEqual([[1]]);
});

test('shared texts leave pronunciation aids out', () => {
  const strings =
    '<sst><si><t>một</t></si><si><r><t xml:space="preserve">hai </t></r><r><t>ba</t></r><rPh><t>x</t></rPh></si></sst>';
  const sheet = onlySheet(
    archive(cells('<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c></row>'), {
      'xl/sharedStrings.xml': strings,
    }),
  );
  expect(sheet.values).toEqual([['hai ba', 'một']]);
});

const failing = (reason: string) => ({
  ok: false,
  problem: { code: 'unsupported', details: { reason } },
});

test('an encrypted file, and one that is no workbook, are said to be so', () => {
  expect(readXlsx(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]))).toEqual(
    failing('encrypted'),
  );
  expect(readXlsx(strToU8('not a zip'))).toEqual(failing('not-a-workbook'));
  expect(readXlsx(new Uint8Array())).toEqual(failing('not-a-workbook'));
  expect(readXlsx(zipSync({ 'word/document.xml': strToU8('<a/>') }))).toEqual(
    failing('not-a-workbook'),
  );
});

test.each([
  ['cut off', '<worksheet><sheetData>'],
  ['wrongly nested', '<worksheet><a></worksheet></a>'],
  ['with a document type', '<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>'],
  ['with an entity of its own', cells('<row><c t="str"><v>&b;</v></c></row>')],
  ['with a number that is none', cells('<row><c><v>1,5</v></c></row>')],
  ['with a shared text that is missing', cells('<row><c t="s"><v>3</v></c></row>')],
  ['with an address that is none', cells('<row><c r="1A"><v>1</v></c></row>')],
  ['with a row number that is none', cells('<row r="x"><c><v>1</v></c></row>')],
  ['with more cells than can be meant', cells('<row><c r="XFD1000000"><v>1</v></c></row>')],
])('a sheet %s is damaged, not guessed at', (_, xml) => {
  expect(readXlsx(archive(xml))).toEqual(failing('damaged'));
});

test('a worksheet whose part is missing is damage, not an absent sheet', () => {
  const rels =
    '<Relationships><Relationship Id="rId7" Type="x/worksheet" Target="worksheets/other.xml"/></Relationships>';
  const bytes = archive(cells(''), { 'xl/_rels/workbook.xml.rels': rels });
  expect(readXlsx(bytes)).toEqual(failing('damaged'));
});

test('a small file that unpacks to something huge is refused before it is unpacked', () => {
  const bytes = archive(`<worksheet>${' '.repeat(65 * 1024 * 1024)}</worksheet>`);
  expect(bytes.length).toBeLessThan(1_000_000);
  expect(readXlsx(bytes)).toMatchObject({ ok: false, problem: { code: 'too-large' } });
});

test('any texts and numbers come back as they were written; any bytes give an outcome', () => {
  const text = fc.string({ unit: 'grapheme' }).map((one) => one.replace(/[^\P{C}\n]|_x/gu, ''));
  const value = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }));
  const escape = (one: string) =>
    one.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&#x3E;');
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 8 }), (values) => {
      const xml = values.map((one) =>
        typeof one === 'number'
          ? `<c><v>${one}</v></c>`
          : `<c t="inlineStr"><is><t>${escape(one)}</t></is></c>`,
      );
      const read = onlySheet(archive(cells(`<row>${xml.join('')}<c><v>0</v></c></row>`)));
      const asRead = values.map((one) => (one === 0 ? 0 : one));
      expect(read.values[0]?.slice(0, -1).map((one) => (one === 0 ? 0 : one))).toEqual(asRead);
    }),
    { numRuns: 50 },
  );
  const whole = archive(cells('<row><c><v>1</v></c></row>'));
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 }), (at, byte) => {
      const mutated = Uint8Array.from(whole);
      mutated[at] = byte;
      expect(typeof readXlsx(mutated).ok).toBe('boolean');
    }),
  );
});
