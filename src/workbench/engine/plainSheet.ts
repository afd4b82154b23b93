import { parseAddress } from '../../core/base/address';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TAG = /<[A-Za-z_](?:[^<>"']|"[^"]*"|'[^']*')*>/g;
const SWITCH = /(\s([\w:]+)\s*=\s*(["']))\s*(true|false|on|off)\s*(?=\3)/g;
/** Attributes that hold people's words, which may be these. */
const WORDS: ReadonlySet<string> = new Set([
  ...['name', 'displayName', 'val', 'v', 's', 'x', 'r', 'caption', 'uniqueName', 'formatCode'],
  ...['display', 'location', 'tooltip', 'prompt', 'promptTitle', 'error', 'errorTitle', 'text'],
  ...['codeName', 'title', 'comment', 'description', 'help', 'statusBar', 'userName', 'user'],
  ...['totalsRowLabel', 'customMenu', 'shortcutKey', 'count', 'formula', 'headerRowCellStyle'],
  ...['dataCellStyle', 'totalsRowCellStyle', 'altText', 'altTextSummary', 'descr', 'author'],
]);
const LOWER = /<c\s[^<>]*?\br\s*=\s*["'][A-Z]*[a-z]/;
const ADDRESS = /(<c\s[^<>]*?\br\s*=\s*["'])([A-Za-z]{1,3}\d+)/g;
const MERGE = /<mergeCell\b[^<>]*>(?:\s*<\/mergeCell>)?/g;

/**
 * A part of a workbook with its switches as Excel writes them ("1"; LibreOffice writes "true", which the library takes for
 * off), addresses in upper case, and without merged areas that are none.
 */
export function plainSheet(xml: string): string {
  const head = xml.slice(0, 2000);
  if (!head.includes(`xmlns="${MAIN}"`) && !head.includes(`xmlns='${MAIN}'`)) return xml;
  const switched = /["']\s*(?:true|false|on|off)\s*["']/.test(xml)
    ? xml.replace(TAG, withSwitches)
    : xml;
  const addressed = LOWER.test(switched)
    ? switched.replace(
        ADDRESS,
        (_, before: string, address: string) => `${before}${address.toUpperCase()}`,
      )
    : switched;
  return addressed.replace(MERGE, (merge) =>
    parseAddress(/\bref\s*=\s*["']([^"']*)/.exec(merge)?.[1] ?? '') ? merge : '',
  );
}

function withSwitches(tag: string): string {
  return tag.replace(SWITCH, (whole, before: string, name: string, _, value: string) => {
    const isName = WORDS.has(name) || (name === 'sheet' && !tag.startsWith('<sheetProtection'));
    return isName ? whole : `${before}${value === 'true' || value === 'on' ? 1 : 0}`;
  });
}
