import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNode } from '../runProgram';

interface Used {
  members: { member: string; sets: (string | null)[]; places: string[] }[];
  unread: string[];
}

/** What is used although the oldest Excel that the manifest takes lacks it, and why that is no harm there. */
const NEWER: Record<string, string> = {
  'Excel.ChangeDirectionState.deleteShiftDirection': 'absent in events of an older Excel',
  'Excel.ChangeDirectionState.insertShiftDirection': 'absent in events of an older Excel',
  'Excel.Range.getMergedAreasOrNullObject': 'asked for only where isSetSupported says 1.13',
  'Excel.Range.getSpillingToRangeOrNullObject': 'asked for only where isSetSupported says 1.12',
  'Excel.Range.hasSpill': 'asked for only where isSetSupported says 1.12',
  'Excel.Range.savedAsArray': 'asked for only where isSetSupported says 1.12',
  'Excel.WorksheetChangedEventArgs.triggerSource':
    'absent in events of an older Excel, and then not asked for',
  'Excel.WorksheetCollection.onNameChanged': 'listened to only where isSetSupported says 1.17',
  'Excel.WorksheetCollection.onMoved': 'listened to only where isSetSupported says 1.17',
  'Excel.WorksheetCollection.onProtectionChanged':
    'listened to only where isSetSupported says 1.14',
  'Excel.WorksheetCollection.onVisibilityChanged':
    'listened to only where isSetSupported says 1.17',
};

/** Read as if it stood among the sources: each way of using something newer. */
const PLANTED = {
  path: 'src/excel/planted.ts',
  text: [
    'export function f(context: Excel.RequestContext, name: "text" | "valuesAsJsonLocal"): void {',
    "  const sheet = context.workbook.worksheets.getItem('A');",
    "  context.workbook.comments.add('A1', 'x');",
    '  const { shapes, tabId } = sheet;',
    "  sheet.getRange('A1').load('address,valueTypes,valuesAsJson');",
    "  sheet.getRange('A1').load(['formulas', 'hasSpill'] as const);",
    "  sheet.getRange('A1').set({ formulas: [], numberFormatCategories: [] });",
    "  sheet['namedSheetViews'].exit();",
    '  sheet.getRange(tabId).load(`${name},values` as const);',
    '  shapes.load(String(1));',
    '}',
  ].join('\n'),
};
const isPlanted = (place: string): boolean => place.startsWith(PLANTED.path);

function inSources(): Used {
  const input = JSON.stringify({ extra: { [PLANTED.path]: PLANTED.text } });
  const { status, out, err } = runNode([join(__dirname, 'apiSets.mjs')], { input });
  if (status !== 0) throw new Error(err);
  return JSON.parse(out) as Used;
}

let used: Used;
let oldest: number;
beforeAll(() => {
  used = inSources();
  const manifest = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');
  oldest = Number(/<Set Name="ExcelApi" MinVersion="1\.(\d+)"/.exec(manifest)?.[1]);
});

/** What asks for more than the manifest does, of the places that are looked at. */
function newer(isLookedAt: (place: string) => boolean): string[] {
  return used.members
    .filter(({ sets, places }) => !sets.every(isThere) && places.some(isLookedAt))
    .map(({ member }) => member)
    .sort();
}

function isThere(set: string | null): boolean {
  // The common part of Office.js: every Excel that knows the manifest's set has it.
  if (set === null) return true;
  const version = /^ExcelApi 1\.(\d+)/.exec(set)?.[1];
  return version !== undefined && Number(version) <= oldest;
}

test('of Excel nothing is used that the oldest one of the manifest lacks, but for what is guarded', () => {
  expect(used.members.length).toBeGreaterThan(150);
  expect(used.unread.filter((place) => !isPlanted(place))).toEqual([]);
  expect(newer((place) => !isPlanted(place))).toEqual(Object.keys(NEWER).sort());
});

test('the guard sees a newer member however it is used, and a load that cannot be told', () => {
  expect(newer(isPlanted)).toEqual(
    [
      ...['CommentCollection.add', 'NamedSheetViewCollection.exit', 'Range.hasSpill'],
      ...['Range.numberFormatCategories', 'Range.valuesAsJson', 'Range.valuesAsJsonLocal'],
      ...['Workbook.comments', 'Worksheet.namedSheetViews', 'Worksheet.tabId'],
    ].map((member) => `Excel.${member}`),
  );
  expect(used.unread.filter(isPlanted)).toEqual([`${PLANTED.path}:10`]);
});
