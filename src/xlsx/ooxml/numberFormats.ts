import type { Task } from '../../core/base/task';
import { walkXml } from '../xml/walkXml';

/** Number formats that files refer to by number alone (ECMA-376 part 1, 18.8.30), in US notation. */
const BUILT_IN = new Map<number, string>([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [5, '$#,##0_);($#,##0)'],
  [6, '$#,##0_);[Red]($#,##0)'],
  [7, '$#,##0.00_);($#,##0.00)'],
  [8, '$#,##0.00_);[Red]($#,##0.00)'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'm/d/yyyy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'm/d/yyyy h:mm'],
  [37, '#,##0_);(#,##0)'],
  [38, '#,##0_);[Red](#,##0)'],
  [39, '#,##0.00_);(#,##0.00)'],
  [40, '#,##0.00_);[Red](#,##0.00)'],
  [41, '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)'],
  [42, '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)'],
  [43, '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)'],
  [44, '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
]);

/** Days in the ways of East Asia: which one depends on the machine, that it is a day does not. */
const isEastAsianDay = (id: number) => (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** @returns the number format of each cell style, by the style's number */
export function* readNumberFormats(xml: string): Task<string[]> {
  const custom = new Map<number, string>();
  const formats: string[] = [];
  let isCellStyles = false;
  yield* walkXml(xml, {
    open: (name, attributes) => {
      // Those of conditional formats may bear the same numbers.
      if (name === 'dxfs' || name === 'extLst') return 'skip';
      if (name === 'cellXfs') isCellStyles = true;
      const id = Number(attributes.get('numFmtId') ?? 0);
      if (name === 'numFmt') custom.set(id, attributes.get('formatCode') ?? 'General');
      if (name === 'xf' && isCellStyles) formats.push(custom.get(id) ?? builtIn(id));
      return undefined;
    },
    close: (name) => {
      if (name === 'cellXfs') isCellStyles = false;
    },
  });
  return formats;
}

function builtIn(id: number): string {
  return BUILT_IN.get(id) ?? (isEastAsianDay(id) ? 'm/d/yyyy' : 'General');
}
