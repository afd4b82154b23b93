import type { ForeignKind } from '../../core/base/unreadableFile';
import type { SheetGrid, SheetVisibility, WorkbookSnapshot } from '../../core/base/grid';
import type { Task } from '../../core/base/task';
import type { Archive } from '../archive/archive';
import { GridBuilder } from '../gridBuilder';
import { damaged, Refused } from '../refused';
import { walkXml } from '../xml/walkXml';
import { xmlText } from '../xml/xmlText';
import type { CellRules } from './cell';
import { readNotes } from './notes';
import { readNumberFormats } from './numberFormats';
import { readPictures } from './pictures';
import { readRelations, readXmlPart, type Relation } from './relations';
import { readRichValues } from './richValues';
import { readSheet } from './sheet';
import { readSharedTexts } from './texts';

type SheetRules = CellRules & { numberFormats: readonly string[] };

interface SheetEntry {
  name: string;
  visibility: SheetVisibility;
  relation: string;
}

/**
 * Reads a workbook of Office Open XML, transitional or strict, its parts found through relations wherever they stand.
 *
 * @param part the name of the workbook's own part
 * @throws Refused
 */
export function* readOoxml(archive: Archive, part: string): Task<WorkbookSnapshot> {
  const xml = yield* readXmlPart(archive, part);
  if (xml === undefined) throw damaged(`there is no ${part}`);
  const { entries, isStructureProtected, ...facts } = yield* readWorkbookPart(xml);
  const relations = yield* readRelations(archive, part);
  const partOf = (type: string) => relations.find((relation) => relation.type === type)?.part;
  const texts = yield* readXmlPart(archive, partOf('sharedStrings'));
  const styles = yield* readXmlPart(archive, partOf('styles'));
  const rules: SheetRules = {
    ...facts,
    sharedTexts: texts === undefined ? [] : yield* readSharedTexts(texts),
    numberFormats: styles === undefined ? [] : yield* readNumberFormats(styles),
    isPicture: yield* readRichValues(archive, relations),
  };
  const sheets: SheetGrid[] = [];
  for (const entry of entries) {
    const relation = relations.find(({ id }) => id === entry.relation);
    if (!relation) throw damaged(`the sheet ${entry.name} is nowhere`);
    // Sheets of charts and dialogs have no cells.
    if (relation.type !== 'worksheet') continue;
    sheets.push(yield* readWorksheet(archive, relation, entry, rules));
  }
  return { sheets, isStructureProtected };
}

function* readWorksheet(
  archive: Archive,
  { part }: Relation,
  { name, visibility }: SheetEntry,
  rules: SheetRules,
): Task<SheetGrid> {
  const bytes = part === null ? undefined : yield* archive.part(part);
  if (part === null || !bytes) throw damaged(`the sheet ${name} is nowhere`);
  const relations = yield* readRelations(archive, part);
  const grid = new GridBuilder();
  const links = new Map(relations.map(({ id, target }) => [id, target]));
  yield* readSheet(xmlText(bytes), links, rules, grid);
  for (const [type, read] of BESIDE) {
    for (const relation of relations.filter((one) => one.type === type)) {
      const xml = yield* readXmlPart(archive, relation.part);
      if (xml !== undefined) yield* read(xml, grid);
    }
  }
  return yield* grid.grid(name, visibility);
}

/** Parts of a sheet that stand beside it, by the types of their relations, in the order of their reading. */
const BESIDE: readonly [string, (xml: string, grid: GridBuilder) => Task<void>][] = [
  ['comments', (xml, grid) => readNotes(xml, 'comment', grid)],
  ['threadedComment', (xml, grid) => readNotes(xml, 'threadedComment', grid)],
  ['drawing', readPictures],
];

interface WorkbookPart {
  entries: SheetEntry[];
  isStructureProtected: boolean;
  is1904: boolean;
  mustRecalculate: boolean;
}

function* readWorkbookPart(xml: string): Task<WorkbookPart> {
  const workbook: WorkbookPart = {
    entries: [],
    isStructureProtected: false,
    is1904: false,
    mustRecalculate: false,
  };
  let root: string | null = null;
  yield* walkXml(xml, {
    open: (name, attributes) => {
      root ??= name;
      if (name === 'extLst') return 'skip';
      if (name === 'workbookPr') workbook.is1904 = attributes.isOn('date1904');
      if (name === 'calcPr') workbook.mustRecalculate = attributes.isOn('fullCalcOnLoad');
      if (name === 'workbookProtection') {
        workbook.isStructureProtected = attributes.isOn('lockStructure');
      }
      if (name === 'sheet') {
        const state = attributes.get('state');
        workbook.entries.push({
          name: attributes.get('name') ?? '',
          visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
          relation: attributes.getPrefixed('id') ?? '',
        });
      }
      return undefined;
    },
  });
  if (root !== 'workbook') throw new Refused({ why: 'not-a-spreadsheet', is: documentOf(root) });
  return workbook;
}

/** Documents of the other programs are packages of the same make. */
function documentOf(root: string | null): ForeignKind {
  if (root === 'document') return 'word';
  return root === 'presentation' ? 'presentation' : 'unknown';
}
