import { strFromU8, unzipSync } from 'fflate';
import { createEngine } from './exceltsEngine';

/** What a workbook may hold that the library does not keep when it saves, and where a file says that it is there. */
const MARKS = {
  macros: /vbaProject\.bin/g,
  charts: /<c:chart\s/g,
  pictures: /<xdr:pic>/g,
  textBoxes: /<xdr:txBody>/g,
  sparklines: /<x14:sparkline>/g,
  newerValidation: /<x14:dataValidation\s/g,
  validation: /<dataValidation\s/g,
  filterCriteria: /<filterColumn\s/g,
  sheetPasswords: /<sheetProtection\s[^>]*(?:hashValue|password)=/g,
  notes: /<comment\s/g,
  threadedComments: /<threadedComment\s/g,
  dynamicArrays: /\scm="/g,
  externalLinks: /<externalReference\s/g,
  pivotTables: /<pivotTableDefinition\s/g,
  conditionalFormats: /<cfRule\s/g,
  stoppingRules: /<cfRule\s[^>]*\bstopIfTrue="(?:1|true)"/g,
  tables: /<table\s/g,
  links: /<hyperlink\s/g,
  controls: /<(?:control|oleObject)\s/g,
  slicers: /<slicer\s/g,
  connections: /<connection\s/g,
  protectedRanges: /<protectedRange\s/g,
  customViews: /<customWorkbookView\s/g,
  headerPictures: /<legacyDrawingHF\s/g,
  names: /<definedName\s/g,
  pageBreaks: /<brk\s/g,
  customProperties: /<property\s[^>]*fmtid=/g,
  customData: /<ds:datastoreItem\s/g,
  sensitivityLabels: /<clbl:label\s/g,
} satisfies Record<string, RegExp>;

export type Loss = keyof typeof MARKS;

/**
 * What saving a workbook here would lose. It is tried: the file is read and saved as it is, and both files are counted
 * through; what the library keeps in one version and not in another needs no list of ours.
 *
 * @throws what cannot be read
 */
export async function lossesOf(file: Uint8Array): Promise<Loss[]> {
  const engine = createEngine();
  await engine.load(file);
  const before = textOf(file);
  const after = textOf(await engine.save());
  return (Object.keys(MARKS) as Loss[]).filter(
    (kind) => count(after, MARKS[kind]) < count(before, MARKS[kind]),
  );
}

function count(text: string, mark: RegExp): number {
  return text.match(mark)?.length ?? 0;
}

/** Names and texts of all parts, one after the other. */
function textOf(file: Uint8Array): string {
  const parts = Object.entries(unzipSync(file));
  return parts
    .map(([name, part]) => (/\.(xml|rels|vml)$/.test(name) ? strFromU8(part) : name))
    .join('\n');
}
