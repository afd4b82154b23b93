import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/**
 * Parts that some programs write with a default namespace: the library knows elements by the prefix that Excel gives
 * them, and would drop the charts and pictures of the others.
 */
const PREFIXES: readonly (readonly [part: RegExp, namespace: string, prefix: string])[] = [
  [
    /^xl\/drawings\/[^/]+\.xml$/,
    'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
    'xdr',
  ],
  [/^xl\/charts\/chart[^/]*\.xml$/, 'http://schemas.openxmlformats.org/drawingml/2006/chart', 'c'],
];

/** @returns the file with Excel's prefixes in its drawings; the same bytes where they are there */
export function withPrefixedDrawings(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  let isChanged = false;
  for (const [name, part] of Object.entries(parts)) {
    const rule = PREFIXES.find(([wanted]) => wanted.test(name));
    const prefixed = rule ? withPrefix(strFromU8(part), rule[1], rule[2]) : null;
    if (prefixed === null) continue;
    parts[name] = strToU8(prefixed);
    isChanged = true;
  }
  return isChanged ? zipSync(parts) : file;
}

/** @returns null where the namespace is not the default one of the whole part */
function withPrefix(xml: string, namespace: string, prefix: string): string | null {
  const declared = `xmlns="${namespace}"`;
  const [before, ...rest] = xml.split(declared);
  if (before === undefined || rest.length !== 1 || /xmlns="/.test(before + rest.join('')))
    return null;
  return xml
    .replace(declared, `xmlns:${prefix}="${namespace}"`)
    .replace(/<(\/?)([A-Za-z]\w*)(?=[\s/>])/g, `<$1${prefix}:$2`);
}
