import type { Area } from '../../core/base/grid';
import { isBackstage, sheetKey } from '../journal/sheetNames';

/** Who changed a place, as far as Excel says: older versions do not tell this add-in from the user. */
export type Author = 'this add-in' | 'somebody else' | 'unknown';

/**
 * Excel tells of a change within moments; what is said of the same place later was somebody else. Where it says that it
 * was this add-in, nobody's typing is missed by waiting longer.
 */
const ECHO_MILLISECONDS = { unknown: 3000, 'this add-in': 60_000 };

/** Of formats: they change no cell, and so raise no event. */
export const NOWHERE: Area = { row: 0, column: 0, rows: 0, columns: 0 };

interface Place {
  sheet: string;
  /** null: the sheet itself was added, removed, renamed, or filled. */
  area: Area | null;
}

interface Write {
  /** By sheetKey: events come by the thousand, and each is looked for. */
  areas: Map<string, (Area | null)[]>;
  /** Infinity while it is being written. */
  ended: number;
}

/**
 * Where the add-in itself is writing or has just written. Excel tells an add-in of its own changes
 * too, and switching events off and on loses other people's.
 */
export class EchoFilter {
  private writes: Write[] = [];
  private readonly records = new Set<string>();

  /**
   * Called before writing.
   * @param recordId the write's record in the journal
   * @returns to be called when the writing is over
   */
  begin(recordId: string, places: readonly Place[]): () => void {
    this.records.add(recordId);
    const write: Write = { areas: areasBySheet(places), ended: Infinity };
    const oldest = Date.now() - ECHO_MILLISECONDS['this add-in'];
    this.writes = [...this.writes.filter(({ ended }) => ended > oldest), write];
    return () => {
      write.ended = Date.now();
    };
  }

  /** Whether a record of the journal is of this page's own writing. */
  hasBegun(recordId: string): boolean {
    return this.records.has(recordId);
  }

  /**
   * Whether this page made a change: other pages of the add-in, which the ribbon's buttons are, make theirs.
   * @param area null for a change of the sheet itself
   */
  isOwn(sheet: string, area: Area | null, author: Author): boolean {
    if (isBackstage(sheet)) return true;
    if (author === 'somebody else') return false;
    const oldest = Date.now() - ECHO_MILLISECONDS[author];
    const key = sheetKey(sheet);
    return this.writes.some(
      ({ areas, ended }) =>
        ended > oldest &&
        areas.get(key)?.some((own) => own === null || (area !== null && covers(own, area))),
    );
  }
}

function areasBySheet(places: readonly Place[]): Write['areas'] {
  const areas: Write['areas'] = new Map();
  for (const { sheet, area } of places) {
    const key = sheetKey(sheet);
    const own = areas.get(key);
    if (own) own.push(area);
    else areas.set(key, [area]);
  }
  return areas;
}

function covers(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}
