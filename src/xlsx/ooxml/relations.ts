import type { Task } from '../../core/base/task';
import { partName } from '../archive/directory';
import type { Archive } from '../archive/archive';
import { xmlText } from '../xml/xmlText';
import { walkXml } from '../xml/walkXml';

/** What one part of a package refers to. */
export interface Relation {
  id: string;
  /** The last word of the type's address, which the transitional and the strict standard have in common. */
  type: string;
  /** As it is written: the address of something outside, or a place in the package. */
  target: string;
  /** The name of the part; null for something outside of the package. */
  part: string | null;
}

/** @param part whose relations; '' for those of the package itself */
export function* readRelations(archive: Archive, part: string): Task<Relation[]> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const bytes = yield* archive.part(`${folder}_rels/${part.slice(folder.length)}.rels`);
  if (!bytes) return [];
  const relations: Relation[] = [];
  yield* walkXml(xmlText(bytes), {
    open: (name, attributes) => {
      if (name !== 'Relationship') return;
      const target = attributes.get('Target') ?? '';
      const isOutside = attributes.get('TargetMode')?.trim().toLowerCase() === 'external';
      relations.push({
        id: attributes.get('Id') ?? '',
        type: (attributes.get('Type') ?? '').trim().split('/').pop() ?? '',
        target,
        part: isOutside ? null : partFor(archive, folder, target),
      });
    },
  });
  return relations;
}

/** The part that a target means: places are counted from the folder of who refers to it, by some programs from the root. */
function partFor(archive: Archive, folder: string, target: string): string {
  const spelled = target.trim().replace(/\\/g, '/').replace(/#.*$/, '');
  const places = [spelled, unescaped(spelled)].flatMap((one) => [
    resolve(one.startsWith('/') ? '' : folder, one),
    resolve('', one),
  ]);
  return places.find((place) => archive.has(place)) ?? places[0] ?? '';
}

function resolve(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return partName(path.join('/'));
}

/** Addresses spell a space "%20". */
function unescaped(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

/** A part that is an XML text, or undefined where the package has none of that name. */
export function* readXmlPart(
  archive: Archive,
  part: string | null | undefined,
): Task<string | undefined> {
  const bytes = part === null || part === undefined ? undefined : yield* archive.part(part);
  return bytes && xmlText(bytes);
}
