import type { Mend } from './mendParts';

/**
 * Parts that some programs write with a default namespace: the library knows elements by the prefix that Excel gives
 * them, and would drop the charts and pictures of the others.
 */
export const PREFIXED_DRAWINGS: readonly Mend[] = [
  prefixed(
    /^xl\/drawings\/[^/]+\.xml$/,
    'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
    'xdr',
  ),
  prefixed(
    /^xl\/charts\/chart[^/]*\.xml$/,
    'http://schemas.openxmlformats.org/drawingml/2006/chart',
    'c',
  ),
];

/** Leaves a part as it is where the namespace is not the default one of all of it. */
function prefixed(parts: RegExp, namespace: string, prefix: string): Mend {
  const declared = `xmlns="${namespace}"`;
  return {
    parts,
    mend: (xml) => {
      const [before, ...rest] = xml.split(declared);
      if (before === undefined || rest.length !== 1 || /xmlns="/.test(before + rest.join('')))
        return xml;
      return xml
        .replace(declared, `xmlns:${prefix}="${namespace}"`)
        .replace(/<(\/?)([A-Za-z]\w*)(?=[\s/>])/g, `<$1${prefix}:$2`);
    },
  };
}
