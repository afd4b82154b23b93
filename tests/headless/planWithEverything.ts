import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { PLAN_PATH } from '../seedPlan';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const THREADED = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
const MICROSOFT = 'http://schemas.microsoft.com/office/2017/10/relationships';
const SHEET = 'xl/worksheets/sheet1.xml';

/** A picture of one point. */
export const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** What is put on the first sheet of the plan: each text stands in the file that is saved, too. */
export const KEPT_TEXTS = {
  note: 'Cần văn bản giải trình',
  threaded: 'Đề nghị xem lại điểm này',
  validation: '"Đạt,Chưa đạt"',
  name: 'DiemToiDa',
  chart: '$D$6:$D$13',
  external: 'so-lieu-thong-ke.xlsx',
  footer: 'lẻ',
} as const;

type Parts = Record<string, string | Uint8Array>;

const relations = (...all: [id: string, type: string, target: string, mode?: string][]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
    .map(
      ([id, type, target, mode = '']) =>
        `<Relationship Id="${id}" Type="${type}" Target="${target}"${mode}/>`,
    )
    .join('')}</Relationships>`;

const anchor = (from: number, content: string) =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>${from}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>${from + 4}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${content}<xdr:clientData/></xdr:twoCellAnchor>`;

const DRAWN =
  `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" xmlns:r="${OFFICE}/relationships">` +
  anchor(
    8,
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Biểu đồ 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`,
  ) +
  anchor(
    14,
    '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Ảnh 1"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>',
  ) +
  '</xdr:wsDr>';

const CHART = `<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main" xmlns:r="${OFFICE}/relationships"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>'Phụ lục I'!${KEPT_TEXTS.chart}</c:f></c:numRef></c:val></c:ser><c:axId val="10"/><c:axId val="100"/></c:barChart><c:catAx><c:axId val="10"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="100"/></c:catAx><c:valAx><c:axId val="100"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="10"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;

/**
 * The published plan with what its owners may add to it: a chart, a picture, a note, a threaded comment, validation, names, a
 * filter, a link to another file, protection; a sheet with outlines that fits a page, and print titles as openpyxl writes
 * them. Written by hand, so that no library of ours has a say in it.
 */
export function planWithEverything(): Uint8Array {
  const parts: Parts = { ...unzipSync(readFileSync(PLAN_PATH)) };
  const change = (name: string, ...pairs: [before: string | RegExp, after: string][]) => {
    const part = parts[name];
    let text = part instanceof Uint8Array ? strFromU8(part) : (part ?? '');
    for (const [before, after] of pairs) {
      const changed = text.replace(before, after);
      if (changed === text) throw new Error(`${name} holds no ${String(before)}`);
      text = changed;
    }
    parts[name] = text;
  };
  change(
    SHEET,
    ['<sheetPr>', '<sheetPr><outlinePr summaryBelow="0"/>'],
    ['<mergeCells', '<autoFilter ref="A5:G154"/><mergeCells'],
    [
      '<printOptions',
      `<dataValidations count="1"><dataValidation type="list" sqref="I6:I9"><formula1>${KEPT_TEXTS.validation}</formula1></dataValidation></dataValidations><printOptions`,
    ],
    ['</oddFooter>', `&amp;R${KEPT_TEXTS.footer}</oddFooter>`],
    ['</worksheet>', '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/></worksheet>'],
  );
  change('xl/worksheets/sheet4.xml', ['<mergeCells', '<sheetProtection sheet="1"/><mergeCells']);
  parts['xl/worksheets/_rels/sheet1.xml.rels'] = relations(
    ['rId1', `${OFFICE}/relationships/drawing`, '../drawings/drawing1.xml'],
    ['rId2', `${OFFICE}/relationships/vmlDrawing`, '../drawings/vmlDrawing1.vml'],
    ['rId3', `${OFFICE}/relationships/comments`, '../comments1.xml'],
    ['rId4', `${MICROSOFT}/threadedComment`, '../threadedComments/threadedComment1.xml'],
  );
  parts['xl/drawings/drawing1.xml'] = DRAWN;
  parts['xl/drawings/_rels/drawing1.xml.rels'] = relations(
    ['rId1', `${OFFICE}/relationships/chart`, '../charts/chart1.xml'],
    ['rId2', `${OFFICE}/relationships/image`, '../media/image1.png'],
  );
  parts['xl/charts/chart1.xml'] = CHART;
  parts['xl/media/image1.png'] = PICTURE;
  const about = '{5A4C1D2E-0000-4000-8000-000000000001}';
  parts['xl/comments1.xml'] =
    `<comments xmlns="${MAIN}"><authors><author>Người tổng hợp</author><author>tc=${about}</author></authors><commentList><comment ref="B7" authorId="0"><text><t>${KEPT_TEXTS.note}</t></text></comment><comment ref="B8" authorId="1"><text><t>${KEPT_TEXTS.threaded}</t></text></comment></commentList></comments>`;
  parts['xl/threadedComments/threadedComment1.xml'] =
    `<ThreadedComments xmlns="${THREADED}"><threadedComment ref="B8" dT="2025-01-02T03:04:05.00" personId="{5A4C1D2E-0000-4000-8000-000000000002}" id="${about}"><text>${KEPT_TEXTS.threaded}</text></threadedComment></ThreadedComments>`;
  parts['xl/persons/person.xml'] =
    `<personList xmlns="${THREADED}"><person displayName="Người tổng hợp" id="{5A4C1D2E-0000-4000-8000-000000000002}" userId="x" providerId="None"/></personList>`;
  const shape = (row: number) =>
    `<v:shape id="_x0000_s10${row}" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>${row}</x:Row><x:Column>1</x:Column></x:ClientData></v:shape>`;
  parts['xl/drawings/vmlDrawing1.vml'] =
    `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel">${shape(6)}${shape(7)}</xml>`;
  parts['xl/externalLinks/externalLink1.xml'] =
    `<externalLink xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships"><externalBook r:id="rId1"><sheetNames><sheetName val="Data"/></sheetNames></externalBook></externalLink>`;
  parts['xl/externalLinks/_rels/externalLink1.xml.rels'] = relations([
    'rId1',
    `${OFFICE}/relationships/externalLinkPath`,
    KEPT_TEXTS.external,
    ' TargetMode="External"',
  ]);
  change(
    'xl/workbook.xml',
    [
      '<definedNames>',
      `<externalReferences><externalReference r:id="rId90"/></externalReferences><definedNames><definedName name="${KEPT_TEXTS.name}">'Phụ lục I'!$C$154</definedName>`,
    ],
    ['$5:$5', '5:5'],
  );
  change('xl/_rels/workbook.xml.rels', [
    '</Relationships>',
    `<Relationship Id="rId90" Type="${OFFICE}/relationships/externalLink" Target="externalLinks/externalLink1.xml"/><Relationship Id="rId91" Type="${MICROSOFT}/person" Target="persons/person.xml"/></Relationships>`,
  ]);
  const types: [part: string, type: string][] = [
    ['drawings/drawing1.xml', 'application/vnd.openxmlformats-officedocument.drawing+xml'],
    ['charts/chart1.xml', 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'],
    ['comments1.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml'],
    ['threadedComments/threadedComment1.xml', 'application/vnd.ms-excel.threadedcomments+xml'],
    ['persons/person.xml', 'application/vnd.ms-excel.person+xml'],
    [
      'externalLinks/externalLink1.xml',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml',
    ],
  ];
  change('[Content_Types].xml', [
    '</Types>',
    `<Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${types
      .map(([part, type]) => `<Override PartName="/xl/${part}" ContentType="${type}"/>`)
      .join('')}</Types>`,
  ]);
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [
        name,
        typeof part === 'string' ? strToU8(part) : part,
      ]),
    ),
  );
}
