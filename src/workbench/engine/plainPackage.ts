import { strToU8, zipSync, type Zippable } from 'fflate';
import { finish, type Task } from '../../core/base/task';
import { Archive } from '../../xlsx/archive/archive';
import { readRelations, type Relation } from '../../xlsx/ooxml/relations';
import { textXml } from '../../xlsx/write/xmlOf';
import { placeFor } from './partPlaces';
import { plainXml } from './plainXml';
import { SheetSize } from './sheetSize';

const CONTENT_TYPES = '[Content_Types].xml';
/** Where a workbook is looked for that no relation leads to. */
const USUAL = 'xl/workbook.xml';

/**
 * A workbook in the spelling that the library reads, from any that Excel does: its archive put together anew, its parts where
 * the library looks for them, their XML as it knows it. Parts are found through relations, as the standard has it; what they
 * hold is not touched.
 *
 * @param size is told of each part
 * @returns the same bytes where they are no archive
 * @throws Refused where a part is damaged
 */
export function plainPackage(bytes: Uint8Array, size = new SheetSize()): Uint8Array {
  const archive = Archive.open(bytes);
  return archive ? finish(plainArchive(archive, size)) : bytes;
}

function* plainArchive(archive: Archive, size: SheetSize): Task<Uint8Array> {
  const spelt = new Map(archive.names.map((name) => [name.toLowerCase(), name]));
  const { places, owners } = yield* walk(archive, spelt);
  const used = new Set(places.values());
  const placeOf = (part: string) => places.get(part.toLowerCase()) ?? part;
  const parts: Zippable = {};
  const put = (name: string, content: Uint8Array) => {
    parts[name] = [content, { level: 0 }];
  };
  for (const name of archive.names) {
    if (owners.has(ownerOf(name)?.toLowerCase() ?? '?')) continue;
    // A place that a relation leads to is not another part's, which nothing leads to.
    if (!places.has(name.toLowerCase()) && used.has(name)) continue;
    const content = yield* archive.part(name);
    if (content) put(isTypes(name) ? CONTENT_TYPES : placeOf(name), plainBytes(content, size));
  }
  for (const [part, relations] of owners.values()) {
    const content = yield* archive.part(relationsOf(part));
    const xml = content && plainXml(content);
    const to = placeOf(part);
    if (xml) put(relationsOf(to), strToU8(withTargets(xml, relations, to, placeOf)));
  }
  const types = parts[CONTENT_TYPES];
  const listed = Array.isArray(types) ? new TextDecoder().decode(types[0] as Uint8Array) : null;
  if (listed !== null) put(CONTENT_TYPES, strToU8(withPlaces(listed, placeOf)));
  return zipSync(parts);
}

/** Everything that relations lead to. `places` are names to be, `owners` the parts that have relations; keys in lower case. */
function* walk(archive: Archive, spelt: ReadonlyMap<string, string>) {
  const places = new Map<string, string>();
  const owners = new Map<string, [part: string, Relation[]]>();
  const taken = new Set(archive.names);
  const open = [''];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    const relations = yield* readRelations(archive, part);
    const isLost = part === '' && !relations.some(({ type }) => type === 'officeDocument');
    if (isLost && archive.has(USUAL)) open.push(USUAL);
    if (relations.length > 0) owners.set(part.toLowerCase(), [part, relations]);
    for (const { type, part: to } of relations) {
      const name = to === null ? undefined : spelt.get(to.toLowerCase());
      if (name === undefined || places.has(name.toLowerCase())) continue;
      const place = placeFor(type, name, (one) => taken.has(one));
      taken.add(place);
      places.set(name.toLowerCase(), place);
      open.push(name);
    }
  }
  return { places, owners };
}

function isTypes(name: string): boolean {
  return name.toLowerCase() === CONTENT_TYPES.toLowerCase();
}

/** Content that is XML as the library knows it; pictures and the like as they are. */
function plainBytes(content: Uint8Array, size: SheetSize): Uint8Array {
  const xml = plainXml(content);
  if (xml !== null) size.add(xml);
  return xml === null ? content : strToU8(xml);
}

const RELATION = /<Relationship\s(?:[^<>"']|"[^"]*"|'[^']*')*>/g;

/** Relations that lead to where the parts are now. */
function withTargets(
  xml: string,
  relations: readonly Relation[],
  owner: string,
  placeOf: (part: string) => string,
): string {
  let nth = -1;
  return xml.replace(RELATION, (tag) => {
    nth += 1;
    const part = relations[nth]?.part ?? null;
    if (part === null) return tag;
    const target = `Target="${textXml(targetFrom(owner, placeOf(part))).replace(/"/g, '&quot;')}"`;
    return tag.replace(/\bTarget\s*=\s*(?:"[^"]*"|'[^']*')/, () => target);
  });
}

/** A part as its owner names it: counted from the owner's folder. */
function targetFrom(owner: string, part: string): string {
  const from = owner.split('/').slice(0, -1);
  const to = part.split('/');
  const common = from.findIndex((folder, at) => to[at] !== folder);
  const shared = common < 0 ? from.length : common;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

function withPlaces(types: string, placeOf: (part: string) => string): string {
  return types.replace(
    /(\bPartName\s*=\s*["'])\/?([^"']*)/g,
    (_, before: string, part: string) => `${before}/${placeOf(part)}`,
  );
}

function relationsOf(part: string): string {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** @returns the part whose relations these are; null for any other part */
function ownerOf(name: string): string | null {
  const [, folder = '', part] = /^(.*\/)?_rels\/([^/]*)\.rels$/i.exec(name) ?? [];
  return part === undefined ? null : `${folder}${part}`;
}
