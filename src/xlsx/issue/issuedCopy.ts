import { strToU8 } from 'fflate';
import type { Task } from '../../core/base/task';
import { Archive } from '../archive/archive';
import { readRelations, readXmlPart, type Relation } from '../ooxml/relations';
import { damaged } from '../refused';
import { packed } from '../write/writeWorkbook';
import { xmlText } from '../xml/xmlText';
import { type GoneNames, speaksOfGone } from './goneNames';
import { issueChart } from './issueChart';
import {
  issueContentTypes,
  issueRelations,
  issueTexts,
  issueWorkbookPart,
  readEntries,
} from './issueParts';
import { issueSheet } from './issueSheet';

/** What of a workbook is issued. */
export interface IssuedOptions {
  /** Names of the worksheets that go along; sheets of charts do in any case. */
  sheets: readonly string[];
  /** Stands in every formula of a mark of the add-in's. */
  mark: string;
}

export interface IssuedCopy {
  bytes: Uint8Array<ArrayBuffer>;
  /** Names of the sheets in it, in the order of their tabs; hidden ones among them. */
  sheets: string[];
  hidden: string[];
  /** Formulas that became what they came to, because they speak of sheets that did not come along. */
  frozen: number;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const CONTENT_TYPES = '[Content_Types].xml';
/** The order in which formulas are calculated; names of all sheets; panes that were open, with the add-in's settings. */
const PRIVATE: ReadonlySet<string> = new Set([
  'calcChain',
  'extended-properties',
  'webextensiontaskpanes',
]);

/**
 * A copy of a workbook with some of its sheets and nothing else: of other sheets not a text, a name or a part is left.
 *
 * @throws Refused for what is no workbook of Office Open XML, or damaged
 */
export function* issuedCopy(bytes: Uint8Array, options: IssuedOptions): Task<IssuedCopy> {
  const archive = Archive.open(bytes);
  if (!archive) throw damaged('no archive');
  const root = yield* readRelations(archive, '');
  const main = root.find(({ type }) => type === 'officeDocument')?.part;
  const xml = yield* readXmlPart(archive, main);
  if (main === undefined || main === null || xml === undefined) throw damaged('no workbook');
  const relations = yield* readRelations(archive, main);
  const { sheets, names } = yield* readEntries(xml);
  const wanted = new Set(options.sheets.map((name) => name.toLowerCase()));
  const typeOf = new Map(relations.map(({ id, type }) => [id, type]));
  const isGone = ({ name, relation }: (typeof sheets)[number]) =>
    typeOf.get(relation) === 'worksheet' && !wanted.has(name.toLowerCase());
  const left = sheets.filter(isGone);
  const kept = sheets.filter((sheet) => !isGone(sheet));
  const ofSheets = new Set(left.map(({ name }) => name.toLowerCase()));
  const gone: GoneNames = { sheets: ofSheets, names: goneAmong(names, ofSheets) };
  const parts = new Map<string, string>();
  const leftIds = new Set(left.map(({ relation }) => relation));
  /** @param part whose relation it is: ids are its own */
  const without = (part: string, { id, type }: Pick<Relation, 'id' | 'type'>) =>
    PRIVATE.has(type) || (part === main && leftIds.has(id));
  for (const part of ['', main]) {
    const name = relationsOf(part);
    const text = yield* readXmlPart(archive, name);
    if (text !== undefined)
      parts.set(name, yield* issueRelations(text, (one) => without(part, one)));
  }
  parts.set(main, yield* issueWorkbookPart(xml, sheets, gone));
  const used = new Set<number>();
  let frozen = 0;
  for (const { relation } of kept) {
    const part = relations.find(({ id, type }) => id === relation && type === 'worksheet')?.part;
    const text = yield* readXmlPart(archive, part);
    if (part === undefined || part === null || text === undefined) continue;
    const issued = yield* issueSheet(text, { ...gone, mark: options.mark }, used);
    parts.set(part, issued.xml);
    frozen += issued.frozen;
  }
  const texts = relations.find(({ type }) => type === 'sharedStrings')?.part;
  const shared = yield* readXmlPart(archive, texts);
  if (texts !== undefined && texts !== null && shared !== undefined) {
    parts.set(texts, yield* issueTexts(shared, used));
  }
  return {
    bytes: yield* archiveOf(archive, parts, gone, without),
    sheets: kept.map(({ name }) => name),
    hidden: kept.filter(({ isVisible }) => !isVisible).map(({ name }) => name),
    frozen,
  };
}

/** Names that speak of sheets that are gone, and those that speak of such names. In lower case. */
function goneAmong(
  names: readonly { name: string; formula: string }[],
  sheets: ReadonlySet<string>,
): ReadonlySet<string> {
  const gone = new Set<string>();
  for (let before = -1; gone.size > before;) {
    before = gone.size;
    for (const { name, formula } of names) {
      if (speaksOfGone(formula, { sheets, names: gone })) gone.add(name.toLowerCase());
    }
  }
  return gone;
}

/** In the encoding that it says: a part may have come in another one. */
function utf8(xml: string): Uint8Array {
  return strToU8(xml.replace(/^\uFEFF?<\?xml[^>]*\?>/, DECLARATION));
}

function relationsOf(part: string): string {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** The parts to which relations lead, from the package's own on; what only a sheet that is gone leads to is left. */
function* archiveOf(
  archive: Archive,
  parts: ReadonlyMap<string, string>,
  gone: GoneNames,
  without: (part: string, relation: Pick<Relation, 'id' | 'type'>) => boolean,
): Task<Uint8Array<ArrayBuffer>> {
  /** With the type of a relation that leads there. */
  const reached = new Map([['', '']]);
  for (const part of reached.keys()) {
    for (const relation of yield* readRelations(archive, part)) {
      const { part: to, type } = relation;
      if (to !== null && archive.has(to) && !without(part, relation)) reached.set(to, type);
    }
  }
  const lower = new Map([...parts].map(([name, text]) => [name.toLowerCase(), text]));
  const has = new Set([...reached.keys()].map((name) => name.toLowerCase()));
  const files: [string, Uint8Array][] = [];
  const types = yield* archive.part(CONTENT_TYPES);
  if (!types) throw damaged(`no ${CONTENT_TYPES}`);
  const listed = yield* issueContentTypes(xmlText(types), (part) => has.has(part.toLowerCase()));
  files.push([CONTENT_TYPES, utf8(listed)]);
  for (const [part, type] of reached) {
    for (const name of [relationsOf(part), part]) {
      const text = lower.get(name.toLowerCase());
      const content = text === undefined ? yield* archive.part(name) : utf8(text);
      const isChart = type === 'chart' && name === part;
      const issued = content && isChart ? utf8(issueChart(xmlText(content), gone)) : content;
      if (issued && name !== '') files.push([name, issued]);
      yield;
    }
  }
  return packed(files);
}
