import type { Mend } from './mendParts';

/**
 * A sheet's properties in the schema's order (ECMA-376, CT_SheetPr): the library writes fit-to-page before outlines, and
 * Excel takes such a file for a damaged one (exceljs #1348).
 */
export const ORDERED_PROPERTIES: Mend = {
  parts: /^xl\/worksheets\/[^/]+\.xml$/,
  mend: (xml) => xml.replace(/(<pageSetUpPr\b[^>]*\/>)(<outlinePr\b[^>]*\/>)/, '$2$1'),
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
