import { normaliseText } from '../base/text';

/** A document that an agency names as evidence, in its own words; '' for what it does not say. */
export interface NamedDocument {
  text: string;
  /** Number and symbol: "45/QĐ-UBND". */
  number: string;
  day: string;
  link: string;
}

const LINK = /(?:https?:\/\/|www\.)[^\s<>"]+/gi;
/** What ends a sentence or a bracket around a link is none of it. */
const LINK_END = /[.,;:)\]]+$/;
/** Number and symbol by Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3: "12/BC-SNV", "30/2020/NĐ-CP". */
const NUMBER = /\d+[a-z]?\s*\/\s*(?:\d{4}\s*\/\s*)?\p{Lu}[\p{Lu}\d]*(?:\s*[-–]\s*[\p{Lu}\d.]+)*/u;
const NUMBERS = new RegExp(NUMBER.source, 'gu');
const DAY = /\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}/i;
const BULLET = /^(?:[-–+*•·]|\d+[.)](?=\s))\s*/;
/** Stands for a link while a text is parted: a link may hold whatever parts one. */
const PLACE = /\uE000(\d+)\uE001/g;

/**
 * Parts an agency's words about its evidence into documents (SPEC T6). Lines and semicolons part them; commas, "và" and
 * links do where each part has a number or a link of its own.
 */
export function documentsIn(text: string): NamedDocument[] {
  const links: string[] = [];
  const placed = normaliseText(text).replace(LINK, (found) => {
    const link = found.replace(LINK_END, '');
    links.push(link);
    return `\uE000${links.length - 1}\uE001${found.slice(link.length)}`;
  });
  return placed
    .split(/[\n;]/)
    .flatMap(partsOf)
    .map((part) => part.trim().replace(BULLET, '').trim())
    .filter((part) => part !== '')
    .map((part) => documentOf(part, links));
}

function partsOf(line: string): string[] {
  const numbers = line.match(NUMBERS)?.length ?? 0;
  if (numbers > 1) return parted(line, /,\s+|\s+và\s+/, (part) => NUMBER.test(part));
  const places = line.match(PLACE)?.length ?? 0;
  return places > 1 ? parted(line, /,?\s+/, (part) => part.includes('\uE000')) : [line];
}

/** Parts at a mark, where what follows names a document; else it goes on with the one before. */
function parted(line: string, mark: RegExp, isNamed: (part: string) => boolean): string[] {
  const marks = new RegExp(`(${mark.source})`);
  const parts: string[] = [];
  let before = '';
  for (const [nth, part] of line.split(marks).entries()) {
    const last = parts.at(-1);
    if (nth % 2 === 1) before = part;
    else if (last === undefined || (isNamed(part) && isNamed(last))) parts.push(part);
    else parts[parts.length - 1] = `${last}${before}${part}`;
  }
  return parts;
}

function documentOf(part: string, links: readonly string[]): NamedDocument {
  const linkAt = (at: string | undefined) => links[Number(at)] ?? '';
  const words = part.replace(PLACE, ' ');
  const [, first] = /\uE000(\d+)\uE001/.exec(part) ?? [];
  return {
    text: part.replace(PLACE, (_, at: string) => linkAt(at)),
    number: NUMBER.exec(words)?.[0].trim() ?? '',
    day: DAY.exec(words)?.[0] ?? '',
    link: first === undefined ? '' : linkAt(first),
  };
}
