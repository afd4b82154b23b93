import { unzipSync, strFromU8, strToU8, zipSync } from 'fflate';
import { Workbook } from '@cj-tech-master/excelts';
import { lossesOf } from '../../src/workbench/engine/losses';
import { createEngine } from '../../src/workbench/engine/exceltsEngine';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

type Parts = Record<string, string>;

/** A workbook of one sheet with two rows, with parts put in or changed by hand: as other programs write them. */
async function fileWith(change: (parts: Parts) => void): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('A');
  sheet.addRows([
    ['x', 'y'],
    [1, 2],
  ]);
  const parts: Parts = Object.fromEntries(
    Object.entries(unzipSync(await workbook.xlsx.writeBuffer({ validate: false }))).map(
      ([name, part]) => [name, strFromU8(part)],
    ),
  );
  change(parts);
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
  );
}

const SHEET = 'xl/worksheets/sheet1.xml';
const inSheet = (parts: Parts, before: string, text: string) => {
  parts[SHEET] = (parts[SHEET] ?? '').replace(before, `${text}${before}`);
};

test('a plain workbook loses nothing', async () => {
  expect(await lossesOf(await fileWith(() => undefined))).toEqual([]);
});

test('what is lost is named: a filter’s criteria, a sheet’s password, where rules stop, macros', async () => {
  const filter =
    '<autoFilter ref="A1:B2"><filterColumn colId="0"><filters><filter val="1"/></filters></filterColumn></autoFilter>';
  const protection = '<sheetProtection sheet="1" password="83AF"/>';
  const rule =
    '<conditionalFormatting sqref="A1:B2"><cfRule type="expression" priority="1" stopIfTrue="1"><formula>$A1&gt;5</formula></cfRule></conditionalFormatting>';
  const file = await fileWith((parts) => {
    inSheet(parts, '<pageMargins', protection + filter + rule);
    parts['xl/vbaProject.bin'] = 'macros';
  });
  const lost = ['macros', 'filterCriteria', 'sheetPasswords', 'stoppingRules'];
  expect(await lossesOf(file)).toEqual(lost);
});

test('a chart whose parts have a default namespace is kept, with what it refers to', async () => {
  const file = await fileWith((parts) => {
    parts[SHEET] = (parts[SHEET] ?? '').replace(
      '</worksheet>',
      `<drawing xmlns:r="${RELATIONS}" r:id="rId9"/></worksheet>`,
    );
    const relation = (id: string, kind: string, target: string) =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/></Relationships>`;
    parts['xl/worksheets/_rels/sheet1.xml.rels'] = relation(
      'rId9',
      'drawing',
      '/xl/drawings/drawing1.xml',
    );
    parts['xl/drawings/_rels/drawing1.xml.rels'] = relation(
      'rId1',
      'chart',
      '/xl/charts/chart1.xml',
    );
    parts['xl/drawings/drawing1.xml'] =
      `<wsDr xmlns="${DRAWING}"><oneCellAnchor><from><col>3</col><colOff>0</colOff><row>1</row><rowOff>0</rowOff></from><ext cx="5400000" cy="2700000"/><graphicFrame><nvGraphicFramePr><cNvPr id="1" name="Chart 1"/><cNvGraphicFramePr/></nvGraphicFramePr><xfrm/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONS}" r:id="rId1"/></a:graphicData></a:graphic></graphicFrame><clientData/></oneCellAnchor></wsDr>`;
    parts['xl/charts/chart1.xml'] =
      `<chartSpace xmlns="${CHART}"><chart><plotArea><barChart><barDir val="col"/><grouping val="clustered"/><ser><idx val="0"/><order val="0"/><val><numRef><f>'A'!$A$2:$B$2</f></numRef></val></ser><axId val="10"/><axId val="100"/></barChart><catAx><axId val="10"/><scaling/><delete val="0"/><axPos val="l"/><crossAx val="100"/></catAx><valAx><axId val="100"/><scaling/><delete val="0"/><axPos val="l"/><crossAx val="10"/></valAx></plotArea></chart></chartSpace>`;
    parts['[Content_Types].xml'] = (parts['[Content_Types].xml'] ?? '').replace(
      '</Types>',
      '<Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/><Override PartName="/xl/charts/chart1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/></Types>',
    );
  });
  expect(await lossesOf(file)).toEqual([]);
  const engine = createEngine();
  await engine.load(file);
  const saved = unzipSync(await engine.save());
  const charts = Object.entries(saved).filter(([name]) => /^xl\/charts\/chart\d*\.xml$/.test(name));
  expect(charts.map(([, part]) => strFromU8(part)).join('')).toMatch(/'?A'?!\$A\$2:\$B\$2/);
  // ECMA-376 part 1, 20.5.2.24: this anchor has no attributes.
  const drawing = strFromU8(saved['xl/drawings/drawing1.xml'] ?? new Uint8Array());
  expect(drawing).toMatch(/<xdr:oneCellAnchor>/);
});

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';

test('what programs attach to a workbook is named where it would be lost: data, labels, properties, views, ranges', async () => {
  const file = await fileWith((parts) => {
    parts['customXml/item1.xml'] = '<a xmlns="urn:x">1</a>';
    parts['customXml/itemProps1.xml'] =
      `<ds:datastoreItem ds:itemID="{1}" xmlns:ds="${OFFICE}/customXml"/>`;
    parts['docMetadata/LabelInfo.xml'] =
      '<clbl:labelList xmlns:clbl="http://schemas.microsoft.com/office/2020/mipLabelMetadata"><clbl:label id="{3}"/></clbl:labelList>';
    parts['xl/connections.xml'] =
      '<connections xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><connection id="1" name="Nguồn" type="5"/></connections>';
    parts['xl/workbook.xml'] = (parts['xl/workbook.xml'] ?? '').replace(
      '</workbook>',
      '<customWorkbookViews><customWorkbookView name="In" guid="{00000000-0000-0000-0000-000000000001}" windowWidth="1" windowHeight="1" activeSheetId="1"/></customWorkbookViews></workbook>',
    );
    inSheet(
      parts,
      '<pageMargins',
      '<protectedRanges><protectedRange sqref="A1" name="Nhập"/></protectedRanges>',
    );
  });
  const lost = await lossesOf(file);
  const attached = ['connections', 'customViews', 'customData', 'sensitivityLabels'];
  expect(lost).toEqual(expect.arrayContaining(attached));
  expect(lost.filter((one) => !attached.includes(one))).toEqual(['protectedRanges']);
});
