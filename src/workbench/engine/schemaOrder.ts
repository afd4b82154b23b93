import type { Mend } from './mendParts';

/**
 * A sheet's properties in the schema's order (ECMA-376, CT_SheetPr): the library writes fit-to-page before outlines, and
 * Excel takes such a file for a damaged one (exceljs #1348).
 */
export const ORDERED_PROPERTIES: Mend = {
  parts: /^xl\/worksheets\/[^/]+\.xml$/,
  mend: (xml) => xml.replace(/(<pageSetUpPr\b[^>]*\/>)(<outlinePr\b[^>]*\/>)/, '$2$1'),
};

/**
 * Anchors of one cell without the word how they move with cells, which they may not have (CT_OneCellAnchor): the library gives
 * it to all, and other readers then find no chart and no picture.
 */
export const PLAIN_ANCHORS: Mend = {
  parts: /^xl\/drawings\/drawing\d+\.xml$/,
  mend: (xml) => xml.replace(/(<xdr:(?:oneCell|absolute)Anchor)\s+editAs="[^"]*"/g, '$1'),
};

/** Links to other files before the names, as CT_Workbook has them: the library writes them after. */
export const ORDERED_LINKS: Mend = {
  parts: /^xl\/workbook\.xml$/,
  mend: (xml) =>
    xml.replace(
      /(<definedNames>.*<\/definedNames>)(<externalReferences>.*<\/externalReferences>)/s,
      '$2$1',
    ),
};
