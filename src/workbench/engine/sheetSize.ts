import { parseAddress } from '../../core/base/address';

/** What of a workbook the library would hold one by one, or compare with each other. */
export type Excess = 'too-many-cells' | 'too-many-merged';

/** Cells that are written down, blank ones with a look of their own among them: some 700 bytes of memory each. */
const MOST_WRITTEN = 2_000_000;
/** Cells under merged areas, each of which the library makes. */
const MOST_MERGED_CELLS = 2_000_000;
/** Each is compared with all others. */
const MOST_MERGED_AREAS = 20_000;

const CELL = /<c[\s/>]/g;
const MERGED = /<mergeCell\b[^<>]*?\bref\s*=\s*["']([^"']*)/g;

/** Counts through the sheets of a workbook, in the spelling that the library reads. */
export class SheetSize {
  private cells = 0;
  private areas = 0;
  private merged = 0;

  add(xml: string): void {
    this.cells += countOf(xml, CELL);
    for (const [, ref = ''] of xml.matchAll(MERGED)) {
      const { rows, columns } = parseAddress(ref) ?? { rows: 0, columns: 0 };
      this.areas += 1;
      this.merged += rows * columns;
    }
  }

  /** @returns what there is too much of to be opened here; null for nothing */
  get excess(): Excess | null {
    if (this.areas > MOST_MERGED_AREAS || this.merged > MOST_MERGED_CELLS) return 'too-many-merged';
    return this.cells > MOST_WRITTEN ? 'too-many-cells' : null;
  }
}

/** Without a list of them: there may be millions. */
function countOf(xml: string, pattern: RegExp): number {
  let count = 0;
  pattern.lastIndex = 0;
  while (pattern.test(xml)) count += 1;
  return count;
}
