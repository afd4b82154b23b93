import { type Area, columnLetters } from '../../core/base/grid';
import { element, tag, textXml } from './xmlOf';
import type { WrittenSheet } from './writtenSheet';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The parts of a workbook that say where its other parts are, by their names. */
export function packageParts(sheets: readonly WrittenSheet[]): Map<string, string> {
  const parts = sheets.map((_, at) => `worksheets/sheet${at + 1}.xml`);
  const targets = [
    ...parts.map((target) => ({ kind: 'worksheet', target })),
    { kind: 'styles', target: 'styles.xml' },
    { kind: 'sharedStrings', target: 'sharedStrings.xml' },
  ];
  return new Map([
    ['[Content_Types].xml', contentTypes(parts)],
    ['_rels/.rels', relations([{ kind: 'officeDocument', target: 'xl/workbook.xml' }])],
    ['xl/workbook.xml', workbookXml(sheets)],
    ['xl/_rels/workbook.xml.rels', relations(targets)],
  ]);
}

function contentTypes(parts: readonly string[]): string {
  const override = (part: string, kind: string) =>
    tag('Override', { PartName: `/xl/${part}`, ContentType: `${TYPE}.${kind}+xml` });
  return element(
    'Types',
    { xmlns: `${PACKAGE}/content-types` },
    [
      tag('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      tag('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      override('workbook.xml', 'sheet.main'),
      ...parts.map((part) => override(part, 'worksheet')),
      override('styles.xml', 'styles'),
      override('sharedStrings.xml', 'sharedStrings'),
    ].join(''),
  );
}

function relations(targets: readonly { kind: string; target: string }[]): string {
  return element(
    'Relationships',
    { xmlns: `${PACKAGE}/relationships` },
    targets
      .map(({ kind, target }, at) =>
        tag('Relationship', { Id: `rId${at + 1}`, Type: `${OFFICE}/${kind}`, Target: target }),
      )
      .join(''),
  );
}

function workbookXml(sheets: readonly WrittenSheet[]): string {
  const listed = sheets.map(({ name, visibility }, at) =>
    tag('sheet', {
      name,
      sheetId: at + 1,
      state: visibility === 'visible' ? undefined : visibility,
      'r:id': `rId${at + 1}`,
    }),
  );
  const names = sheets.flatMap(namesOf).join('');
  // What formulas come to is written beside them, unless somebody typed what they are made of.
  const hasOpenResults = sheets.some(({ formulas, results }) => formulas.length > results.size);
  return element(
    'workbook',
    { xmlns: MAIN, 'xmlns:r': OFFICE },
    [
      element('bookViews', {}, tag('workbookView', { activeTab: 0 })),
      element('sheets', {}, listed.join('')),
      names === '' ? '' : element('definedNames', {}, names),
      tag('calcPr', { calcId: 191029, fullCalcOnLoad: hasOpenResults ? 1 : undefined }),
    ].join(''),
  );
}

/** What is printed of a sheet, and which of its rows on every page. */
function namesOf({ name: sheet, pageSetup }: WrittenSheet, localSheetId: number): string[] {
  if (pageSetup === null) return [];
  const quoted = `'${sheet.replaceAll("'", "''")}'!`;
  const { area, titleRows, titleColumns, pages } = pageSetup;
  const place = ({ row, column, rows, columns }: Area) => {
    const from = `$${columnLetters(column)}$${row + 1}`;
    const to = `$${columnLetters(column + columns - 1)}$${row + rows}`;
    return `${quoted}${from}:${to}`;
  };
  const named = (name: string, places: readonly string[]) =>
    element('definedName', { name, localSheetId }, textXml(places.join(',')));
  const titles = [
    ...(titleColumns === undefined
      ? []
      : [`${quoted}$${columnLetters(titleColumns.first)}:$${columnLetters(titleColumns.last)}`]),
    ...(titleRows === null ? [] : [`${quoted}$${titleRows.first + 1}:$${titleRows.last + 1}`]),
  ];
  return [
    named('_xlnm.Print_Area', (pages?.areas ?? [area]).map(place)),
    ...(titles.length === 0 ? [] : [named('_xlnm.Print_Titles', titles)]),
  ];
}
