import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { finish } from '../../src/core/base/task';
import { issuedCopy } from '../../src/xlsx/issue/issuedCopy';
import { Refused } from '../../src/xlsx/refused';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MARK = 'N("CCHC")=0';

const sheetXml = (body: string) =>
  `<?xml version="1.0"?><worksheet xmlns="${MAIN}" xmlns:r="${REL}">${body}</worksheet>`;
const cells = (...all: string[]) => `<sheetData><row r="1">${all.join('')}</row></sheetData>`;

interface Made {
  /** What is in the sheet that stays, and in the one that goes. */
  kept?: string;
  gone?: string;
  names?: string;
  texts?: string[];
  sheets?: string;
  parts?: Record<string, string>;
}

/** A workbook of two sheets, written by hand: "Bảng" stays, "Sở Y tế" goes. */
function workbook({ kept = '', gone = '', names = '', texts = [], sheets, parts = {} }: Made) {
  const listed =
    sheets ??
    '<sheet name="Sở Y tế" sheetId="1" r:id="rId1"/><sheet name="Bảng" sheetId="2" r:id="rId2"/>';
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${REL}/${type}" Target="${target}"/>`;
  const all: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="x"><Override PartName="/xl/worksheets/sheet1.xml" ContentType="a"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="a"/><Override PartName="/docProps/app.xml" ContentType="b"/></Types>`,
    '_rels/.rels': `<Relationships>${relation('rId1', 'officeDocument', 'xl/workbook.xml')}${relation('rId2', 'extended-properties', 'docProps/app.xml')}</Relationships>`,
    'docProps/app.xml': '<Properties><TitlesOfParts>Sở Y tế</TitlesOfParts></Properties>',
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${REL}"><bookViews><workbookView activeTab="0" firstSheet="0"/></bookViews><sheets>${listed}</sheets>${names === '' ? '' : `<definedNames>${names}</definedNames>`}</workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relation('rId1', 'worksheet', 'worksheets/sheet1.xml')}${relation('rId2', 'worksheet', 'worksheets/sheet2.xml')}${relation('rId3', 'sharedStrings', 'sharedStrings.xml')}${relation('rId4', 'calcChain', 'calcChain.xml')}</Relationships>`,
    'xl/calcChain.xml': '<calcChain><c r="A1" i="1"/></calcChain>',
    'xl/worksheets/sheet1.xml': sheetXml(gone),
    'xl/worksheets/sheet2.xml': sheetXml(kept),
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${texts.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
    ...parts,
  };
  return zipSync(
    Object.fromEntries(Object.entries(all).map(([name, xml]) => [name, strToU8(xml)])),
  );
}

function issued(made: Made, sheets = ['Bảng']) {
  const copy = finish(issuedCopy(workbook(made), { sheets, mark: MARK }));
  const parts = unzipSync(copy.bytes);
  return {
    ...copy,
    names: Object.keys(parts),
    part: (name: string) => strFromU8(parts[name] ?? new Uint8Array()),
  };
}

const SHEET = 'xl/worksheets/sheet2.xml';
const bodyOf = (made: Made) =>
  issued(made)
    .part(SHEET)
    .replace(/^.*?<worksheet[^>]*>|<\/worksheet>$/g, '');

test('of what only a sheet that goes leads to no part is left, nor a list of sheets', () => {
  const { names, part, sheets } = issued({
    parts: {
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships><Relationship Id="rId1" Type="${REL}/comments" Target="../comments1.xml"/></Relationships>`,
      'xl/comments1.xml': '<comments/>',
    },
  });
  expect([...names].sort()).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'xl/_rels/workbook.xml.rels',
    'xl/sharedStrings.xml',
    'xl/workbook.xml',
    'xl/worksheets/sheet2.xml',
  ]);
  expect(sheets).toEqual(['Bảng']);
  expect(part('[Content_Types].xml')).not.toMatch(/sheet1|app/);
});

test('texts of sheets that go are blank, and the others keep their numbers', () => {
  const { part } = issued({
    kept: cells('<c r="A1" t="s"><v>1</v></c>'),
    gone: cells('<c r="A1" t="s"><v>0</v></c>'),
    texts: ['bí mật', 'công khai'],
  });
  expect(part('xl/sharedStrings.xml')).toContain('<si></si><si><t>công khai</t></si>');
});

test('formulas that speak of what goes are what they came to, those of a shared group among them', () => {
  const of = (formula: string) => `<c r="A1"><f>${formula}</f><v>5</v></c>`;
  const value = '<c r="A1"><v>5</v></c>';
  for (const formula of [
    "'Sở Y tế'!A1",
    "SUM('sở y tế'!A1:A3)+1",
    "SUM('Bảng:Sở Y tế'!A1)",
    'INDIRECT("\'Sở Y tế\'!A1")',
  ]) {
    expect([formula, bodyOf({ kept: cells(of(formula)) })]).toEqual([formula, cells(value)]);
  }
  for (const formula of ['Bảng!A1', "'[1]Sở Y tế'!A1", 'A1&amp;"Sở Y tế"', 'SUM(A1:A3)']) {
    expect([formula, bodyOf({ kept: cells(of(formula)) })]).toEqual([formula, cells(of(formula))]);
  }
  const group = [
    `<c r="A1"><f t="shared" ref="A1:A2" si="0">'Sở Y tế'!A1</f><v>1</v></c>`,
    '<c r="A2"><f t="shared" si="0"/><v>2</v></c>',
    '<c r="B1"><f t="shared" ref="B1:B2" si="1">A1*2</f><v>3</v></c>',
    '<c r="B2"><f t="shared" si="1"/><v>4</v></c>',
  ];
  const [, , third, fourth] = group;
  const made = issued({ kept: cells(...group) });
  expect(made.frozen).toBe(2);
  expect(made.part(SHEET)).toContain(
    `<c r="A1"><v>1</v></c><c r="A2"><v>2</v></c>${third}${fourth}`,
  );
});

test('names of what goes go, formulas over them are values, and names of one sheet are counted anew', () => {
  const { part } = issued({
    kept: cells('<c r="A1"><f>Riêng*2</f><v>4</v></c>', '<c r="B1"><f>Chung*2</f><v>6</v></c>'),
    names:
      `<definedName name="Riêng">'Sở Y tế'!$A$1</definedName><definedName name="Nối">Riêng+1</definedName><definedName name="Chung">Bảng!$A$1</definedName>` +
      `<definedName name="_xlnm.Print_Area" localSheetId="0">'Sở Y tế'!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="1">Bảng!$A$1</definedName>`,
  });
  expect(part('xl/workbook.xml')).toContain(
    '<definedNames><definedName name="Chung">Bảng!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">Bảng!$A$1</definedName></definedNames>',
  );
  expect(part(SHEET)).toContain('<c r="A1"><v>4</v></c><c r="B1"><f>Chung*2</f>');
});

test('rules, lists and links that speak of what goes, and marks of the add-in’s, go with what is empty then', () => {
  const list = (of: string) =>
    `<dataValidation type="list" sqref="A1"><formula1>${of}</formula1></dataValidation>`;
  const rule = (formula: string) =>
    `<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>${formula}</formula></cfRule></conditionalFormatting>`;
  const link = (of: string) => `<hyperlink ref="A1" location="${of}"/>`;
  const own = `${rule('A1&gt;2')}<dataValidations count="1">${list('"có,không"')}</dataValidations><hyperlinks>${link('Bảng!A1')}</hyperlinks>`;
  expect(bodyOf({ kept: own })).toBe(own);
  const others = `${rule('AND(A1&lt;B1,N(&quot;CCHC&quot;)=0)')}${rule("'Sở Y tế'!A1&gt;2")}<dataValidations count="1">${list("'Sở Y tế'!A1:A3")}</dataValidations><hyperlinks>${link("'Sở Y tế'!A1")}</hyperlinks>`;
  expect(bodyOf({ kept: `<dimension ref="A1"/>${others}` })).toBe('<dimension ref="A1"/>');
  const extension = `<extLst><ext uri="{78C0D931}"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule><xm:f>'Sở Y tế'!A1</xm:f></x14:cfRule></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;
  expect(bodyOf({ kept: `<dimension ref="A1"/>${extension}` })).toBe('<dimension ref="A1"/>');
});

test('a chart that draws from a sheet that goes is drawn from what stood there, and refers to it no more', () => {
  const drawing = { type: 'drawing', target: '../drawings/drawing1.xml' };
  const relation = ({ type, target }: typeof drawing) =>
    `<Relationships><Relationship Id="rId1" Type="${REL}/${type}" Target="${target}"/></Relationships>`;
  const own = '<c:val><c:numRef><c:f>Bảng!$A$1</c:f></c:numRef></c:val>';
  const points = (word: string) => `<c:ptCount val="1"/><c:pt idx="0"><c:v>${word}</c:v></c:pt>`;
  const chart =
    `<c:chartSpace xmlns:c="c"><c:ser><c:tx><c:strRef><c:f>'Sở Y tế'!$B$1</c:f><c:strCache>${points('Điểm')}</c:strCache></c:strRef></c:tx>` +
    `<c:val><c:numRef><c:f>'Sở Y tế'!$B$2</c:f><c:numCache>${points('5')}</c:numCache></c:numRef></c:val></c:ser><c:ser>${own}</c:ser></c:chartSpace>`;
  const { part } = issued({
    kept: '<drawing r:id="rId1"/>',
    parts: {
      'xl/worksheets/_rels/sheet2.xml.rels': relation(drawing),
      'xl/drawings/drawing1.xml': '<xdr:wsDr xmlns:xdr="x"/>',
      'xl/drawings/_rels/drawing1.xml.rels': relation({
        type: 'chart',
        target: '../charts/chart1.xml',
      }),
      'xl/charts/chart1.xml': chart,
    },
  });
  expect(part('xl/charts/chart1.xml')).toBe(
    `<c:chartSpace xmlns:c="c"><c:ser><c:tx><c:v>Điểm</c:v></c:tx><c:val><c:numLit>${points('5')}</c:numLit></c:val></c:ser><c:ser>${own}</c:ser></c:chartSpace>`,
  );
});

test('it opens on the first sheet that can be seen, and no other tab is chosen with it', () => {
  const { part, hidden } = issued(
    {
      sheets:
        '<sheet name="Sở Y tế" sheetId="1" state="hidden" r:id="rId1"/><sheet name="Bảng" sheetId="2" r:id="rId2"/>',
      kept: '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>',
    },
    ['Bảng', 'sở y tế'],
  );
  expect(hidden).toEqual(['Sở Y tế']);
  expect(part('xl/workbook.xml')).toContain('<workbookView activeTab="1"/>');
  expect(part(SHEET)).toContain('<sheetView workbookViewId="0"/>');
});

test('what is no workbook of this kind is refused', () => {
  for (const bytes of [new Uint8Array(), strToU8('PK'), zipSync({ a: strToU8('b') })]) {
    expect(() => finish(issuedCopy(bytes, { sheets: [], mark: MARK }))).toThrow(Refused);
  }
});
