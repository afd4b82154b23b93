import type { Task } from '../../core/base/task';
import type { Archive } from '../archive/archive';
import { walkXml } from '../xml/walkXml';
import { readXmlPart, type Relation } from './relations';

/**
 * What the rich values of a workbook are ([MS-XLSX] 2.3.6): a cell names one by its number in the metadata, that one an
 * entry, the entry a value, and the value a structure whose type says what it is.
 *
 * @param relations those of the workbook
 * @returns whether a rich value is a picture, by its number from 1; undefined where the file does not tell
 */
export function* readRichValues(
  archive: Archive,
  relations: readonly Relation[],
): Task<(richValue: number) => boolean | undefined> {
  const part = (type: RegExp) => relations.find((relation) => type.test(relation.type))?.part;
  const metadata = yield* readXmlPart(archive, part(/^sheetMetadata$/i));
  const values = yield* readXmlPart(archive, part(/^rdRichValue$/i));
  const structures = yield* readXmlPart(archive, part(/^rdRichValueStructure$/i));
  if (metadata === undefined || values === undefined || structures === undefined) {
    return () => undefined;
  }
  const { cells, entries } = yield* readMetadata(metadata);
  const structureOf = yield* attributesOf(values, 'rv', 's');
  const types = yield* attributesOf(structures, 's', 't');
  return (richValue) => {
    const value = entries[cells[richValue - 1] ?? -1] ?? -1;
    const type = types[Number(structureOf[value] ?? -1)];
    return type === undefined ? undefined : /image/i.test(type);
  };
}

/** @returns the entry of each number that cells use, and the value of each entry */
function* readMetadata(xml: string): Task<{ cells: number[]; entries: number[] }> {
  const cells: number[] = [];
  const entries: number[] = [];
  let isRich = false;
  let isOfCells = false;
  yield* walkXml(xml, {
    open: (name, attributes) => {
      if (name === 'futureMetadata') isRich = attributes.get('name') === 'XLRICHVALUE';
      if (name === 'valueMetadata') isOfCells = true;
      if (name === 'rvb' && isRich) entries.push(Number(attributes.get('i')));
      if (name === 'rc' && isOfCells) cells.push(Number(attributes.get('v')));
    },
    close: (name) => {
      if (name === 'valueMetadata') isOfCells = false;
    },
  });
  return { cells, entries };
}

function* attributesOf(xml: string, element: string, attribute: string): Task<string[]> {
  const found: string[] = [];
  yield* walkXml(xml, {
    open: (name, attributes) => {
      if (name === element) found.push(attributes.get(attribute) ?? '');
    },
  });
  return found;
}
