/** Where the library looks for a part; it does not follow relations to any other place. */
interface Place {
  /** Names under which it is found. */
  known: RegExp;
  /** A name to give to the nth of those that stand elsewhere. @param extension of the name that it has */
  name: (nth: number, extension: string) => string;
}

/** @param template "#" stands for a number @param known names under which it is found as well */
function numbered(template: string, known = /(?!)/): Place {
  const own = template.replace(/[.]/g, '\\.').replace('#', '\\d+');
  return {
    known: new RegExp(`^${own}$|${known.source}`),
    name: (nth) => template.replace('#', String(nth)),
  };
}

/** By the last words of the types of the relations that lead to them. */
const PLACES = new Map<string, Place>([
  ['officeDocument', numbered('xl/workbook.xml')],
  ['core-properties', numbered('docProps/core.xml')],
  ['extended-properties', numbered('docProps/app.xml')],
  ['worksheet', numbered('xl/worksheets/sheet#.xml')],
  ['chartsheet', numbered('xl/chartsheets/sheet#.xml')],
  ['sharedStrings', numbered('xl/sharedStrings.xml')],
  ['styles', numbered('xl/styles.xml')],
  ['theme', numbered('xl/theme/theme#.xml', /^xl\/theme\/[a-zA-Z0-9]+\.xml$/)],
  ['sheetMetadata', numbered('xl/metadata.xml')],
  ['person', numbered('xl/persons/person.xml')],
  ['drawing', numbered('xl/drawings/drawing#.xml')],
  [
    'vmlDrawing',
    numbered('xl/drawings/vmlDrawing#.vml', /^xl\/drawings\/vmlDrawing(?:HF)?\d+\.vml$/),
  ],
  ['comments', numbered('xl/comments#.xml', /^xl\/comments\/comment\d+\.xml$/)],
  ['threadedComment', numbered('xl/threadedComments/threadedComment#.xml')],
  ['chart', numbered('xl/charts/chart#.xml')],
  ['table', numbered('xl/tables/table#.xml')],
  ['pivotTable', numbered('xl/pivotTables/pivotTable#.xml')],
  ['pivotCacheDefinition', numbered('xl/pivotCache/pivotCacheDefinition#.xml')],
  ['pivotCacheRecords', numbered('xl/pivotCache/pivotCacheRecords#.xml')],
  ['externalLink', numbered('xl/externalLinks/externalLink#.xml')],
  ['ctrlProp', numbered('xl/ctrlProps/ctrlProp#.xml')],
  [
    'image',
    {
      known: /^xl\/media\/[a-zA-Z0-9]+\.[a-zA-Z0-9]{3,4}$/,
      name: (nth, extension) => `xl/media/image${nth}.${extension}`,
    },
  ],
]);

/**
 * @param type of a relation that leads to the part, its last word
 * @param isTaken whether another part has a name
 * @returns the name under which the library finds the part: its own where that is one
 */
export function placeFor(type: string, part: string, isTaken: (name: string) => boolean): string {
  const place = PLACES.get(type);
  if (!place || place.known.test(part)) return part;
  const extension = /\.([a-zA-Z0-9]{3,4})$/.exec(part)?.[1] ?? 'bin';
  let [nth, name, before] = [1, place.name(1, extension), ''];
  // Of what a workbook has one of, the one that a relation leads to is it.
  while (isTaken(name) && name !== before) {
    before = name;
    nth += 1;
    name = place.name(nth, extension);
  }
  return name;
}
