import type { Mend } from './mendParts';

/** A defined name of rows and columns that every page repeats. */
const TITLES = /(<definedName\b[^>]*\bname="_xlnm\.Print_Titles"[^>]*>)([^<]*)/g;
/** "!5:5" or "!A:B", with or without the dollar signs that Excel writes. */
const SPAN = /!\$?(\d+|[A-Z]{1,3}):\$?(\d+|[A-Z]{1,3})(?=,|$)/g;

/** Print titles with absolute rows and columns, the only ones that the library reads; some programs write others. */
export const ABSOLUTE_TITLES: Mend = {
  parts: /^xl\/workbook\.xml$/,
  mend: (xml) =>
    xml.replace(
      TITLES,
      (_, open: string, titles: string) => open + titles.replace(SPAN, '!$$$1:$$$2'),
    ),
};
