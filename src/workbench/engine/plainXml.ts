import { xmlText } from '../../xlsx/xml/xmlText';
import { plainSheet } from './plainSheet';

const TRANSITIONAL = 'http://schemas.openxmlformats.org';
const RELATION_IDS = `${TRANSITIONAL}/officeDocument/2006/relationships`;
/** Vocabularies whose elements the library knows without a prefix alone. */
const BARE: ReadonlySet<string> = new Set([
  `${TRANSITIONAL}/spreadsheetml/2006/main`,
  `${TRANSITIONAL}/package/2006/relationships`,
  `${TRANSITIONAL}/package/2006/content-types`,
]);
/** An address of the strict standard, where an attribute has it: the library knows those of the transitional one. */
const STRICT = /(=\s*["'])http:\/\/purl\.oclc\.org\/ooxml\/(\w+)\/([^"']*)/g;
/** Words of such addresses that are spelt otherwise. */
const SPELT = new Map([
  ['extendedProperties', 'extended-properties'],
  ['customProperties', 'custom-properties'],
]);
const ROOT = /<([A-Za-z_][\w.-]*):[\w.-]+(?=[\s/>])[^>]*>/;
const LITERAL = /(<!\[CDATA\[.*?\]\]>|<!--.*?-->)/s;
const TAG = /<[A-Za-z_](?:[^<>"']|"[^"]*"|'[^']*')*>/g;

/**
 * An XML part as the library knows it: in UTF-8, in the words of the transitional standard, elements without a prefix, ids of
 * relations with the prefix "r". What the part says is the same: these are other spellings of it.
 *
 * @returns null for what is no XML, or in no encoding that it names
 */
export function plainXml(bytes: Uint8Array): string | null {
  let text: string;
  try {
    text = xmlText(bytes);
  } catch {
    return null;
  }
  if (!/^\uFEFF?\s*</.test(text)) return null;
  const inUtf8 = text
    .replace(/^\uFEFF/, '')
    .replace(/^(\s*<\?xml[^>]*?\sencoding\s*=\s*["'])[^"']*/, '$1UTF-8');
  return plainSheet(withRelationIds(withoutPrefix(transitional(inUtf8))));
}

function transitional(xml: string): string {
  if (!xml.includes('http://purl.oclc.org/ooxml/')) return xml;
  return xml
    .replace(STRICT, (_, before: string, family: string, rest: string) => {
      const words = rest.split('/').map((word) => SPELT.get(word) ?? word);
      return `${before}${TRANSITIONAL}/${family}/2006/${words.join('/')}`;
    })
    .replace(/(<(?:\w+:)?workbook\b[^>]*?)\sconformance=["']strict["']/, '$1');
}

/** The root's prefix, where it stands for one of the vocabularies that are to be bare, is taken off all elements. */
function withoutPrefix(xml: string): string {
  const [root = '', prefix = ''] = ROOT.exec(xml) ?? [];
  const isFirst = prefix !== '' && /^(?:\s|<[?!][^>]*>)*$/.test(xml.slice(0, xml.indexOf(root)));
  if (!isFirst || !BARE.has(boundTo(root, prefix)) || /\sxmlns\s*=/.test(root)) return xml;
  const declared = new RegExp(`(\\sxmlns):${escaped(prefix)}(?=\\s*=)`);
  const bare = xml.replace(root, () => root.replace(declared, '$1'));
  const named = new RegExp(`<(/?)${escaped(prefix)}:`, 'g');
  return outsideOfLiterals(bare, (text) => text.replace(named, '<$1'));
}

/** Other programs give ids of relations another prefix, some on each element anew. */
function withRelationIds(xml: string): string {
  const declared = new RegExp(`\\sxmlns:([\\w.-]+)\\s*=\\s*["']${escaped(RELATION_IDS)}["']`, 'g');
  const prefixes = new Set([...xml.matchAll(declared)].map(([, prefix = '']) => prefix));
  prefixes.delete('r');
  if (prefixes.size === 0) return xml;
  return outsideOfLiterals(xml, (text) =>
    text.replace(TAG, (tag) => [...prefixes].reduce(withRelationId, tag)),
  );
}

function withRelationId(tag: string, prefix: string): string {
  const named = new RegExp(`(\\s)${escaped(prefix)}:(?=[\\w.-]+\\s*=)`, 'g');
  const declared = new RegExp(`\\sxmlns:${escaped(prefix)}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
  const renamed = tag.replace(named, '$1r:');
  const isDeclared = /\sxmlns:r\s*=/.test(renamed);
  return renamed.replace(declared, isDeclared ? '' : ` xmlns:r="${RELATION_IDS}"`);
}

function outsideOfLiterals(xml: string, change: (text: string) => string): string {
  return xml
    .split(LITERAL)
    .map((text, nth) => (nth % 2 === 0 ? change(text) : text))
    .join('');
}

function boundTo(tag: string, prefix: string): string {
  return new RegExp(`\\sxmlns:${escaped(prefix)}\\s*=\\s*["']([^"']*)`).exec(tag)?.[1] ?? '';
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
