import type { Area } from '../core/grid';
import { isBackstage, sheetKey } from './sheetNames';

/** Excel tells of a change within moments; what is said of the same place later was somebody else. */
const ECHO_MILLISECONDS = 3000;

/** Of formats: they change no cell, and so raise no event. */
export const NOWHERE: Area = { row: 0, column: 0, rows: 0, columns: 0 };

interface Write {
  sheet: string;
  /** null: the sheet itself was added, removed, renamed, or filled. */
  area: Area | null;
  /** Infinity while it is being written. */
  until: number;
}

/**
 * Where the add-in itself is writing or has just written. Excel tells an add-in of its own changes
 * too, and switching events off and on loses other people's.
 */
export class OwnWrites {
  private writes: Write[] = [];
  private readonly entries = new Set<string>();

  /**
   * Called before writing.
   * @param entryId the write's entry in the journal
   * @returns to be called when the writing is over
   */
  begin(entryId: string, places: readonly { sheet: string; area: Area | null }[]): () => void {
    this.entries.add(entryId);
    const added = places.map(({ sheet, area }): Write => ({ sheet, area, until: Infinity }));
    this.writes = [...this.writes.filter(({ until }) => until > Date.now()), ...added];
    return () => {
      for (const write of added) write.until = Date.now() + ECHO_MILLISECONDS;
    };
  }

  /** Whether an entry of the journal is of this page's own writing. */
  hasBegun(entryId: string): boolean {
    return this.entries.has(entryId);
  }

  /**
   * @param area null for a change of the sheet itself
   * @param isForeign Excel says that somebody else changed it
   */
  isOwn(sheet: string, area: Area | null, isForeign: boolean): boolean {
    if (isBackstage(sheet)) return true;
    if (isForeign) return false;
    const now = Date.now();
    return this.writes.some(
      (write) =>
        write.until > now &&
        sheetKey(write.sheet) === sheetKey(sheet) &&
        (write.area === null || (area !== null && covers(write.area, area))),
    );
  }
}

function covers(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}
