import type { Fill, Worksheet } from '@cj-tech-master/excelts';
import { EVERYWHERE } from './areas';
import { eachRow } from './sheetCore';

/** Some programs write a fill without a pattern, which the library would save as one called "undefined". */
export function mendFills(worksheet: Worksheet): void {
  const mended = new WeakSet<Fill>();
  eachRow(worksheet, EVERYWHERE, (row) => {
    row.eachCell({ includeEmpty: true }, ({ fill }) => {
      if (fill?.type !== 'pattern' || mended.has(fill)) return;
      mended.add(fill);
      // Its types say that it has one.
      if ((fill.pattern as string | undefined) === undefined) fill.pattern = 'none';
    });
  });
}
