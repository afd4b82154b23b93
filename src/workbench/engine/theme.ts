import type { Workbook } from '@cj-tech-master/excelts';
import { OFFICE_THEME } from './colors';

/** Names of a theme's colours in the order of theme indices, which is not that of the file. */
const NAMES = [
  ...['lt1', 'dk1', 'lt2', 'dk2'],
  ...['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'],
  ...['hlink', 'folHlink'],
];

/** The colours of a workbook's theme, as "RRGGBB"; Office's own where the file brings none. */
export function themeColors(workbook: Workbook): readonly string[] {
  const xml = themesOf(workbook)?.theme1 ?? '';
  return NAMES.map((name, index) => {
    const color = new RegExp(`<a:${name}>\\s*<a:s(?:rgbClr val|ysClr [^>]*lastClr)="(\\w{6})"`);
    const rgb = color.exec(xml);
    return rgb?.[1]?.toUpperCase() ?? OFFICE_THEME[index] ?? '000000';
  });
}

/** A file without a theme would be saved with a reference to one that is not there: it gets the library's own. */
export function mendTheme(workbook: Workbook): void {
  const themes = themesOf(workbook);
  if (themes !== undefined && Object.keys(themes).length === 0) workbook.clearThemes();
}

/** The library keeps a file's themes as text, and shows them to nobody. */
function themesOf(workbook: Workbook): Record<string, string> | undefined {
  return Reflect.get(workbook, '_themes') as Record<string, string> | undefined;
}
