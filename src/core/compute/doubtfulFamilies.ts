import type { Criterion } from '../table/appendix';
import type { Doubt } from '../table/doubt';
import type { ScoreField } from '../table/scoreFields';

type Fields = Set<ScoreField | null>;

/** The families in which nothing rolls up, by the figure that is in doubt (SPEC K2, C6). */
export class DoubtfulFamilies {
  private readonly byFamily = new Map<string | null, Fields>();
  private readonly everywhere: Fields = new Set();

  constructor(doubts: readonly Pick<Doubt, 'scope'>[]) {
    for (const { field, family } of doubts.flatMap(({ scope }) => scope)) {
      if (family === 'table') this.everywhere.add(field);
      else {
        const fields = this.byFamily.get(family) ?? new Set();
        this.byFamily.set(family, fields.add(field));
      }
    }
  }

  /** @param family the criterion whose parts are meant; null for the topmost and their total */
  has(family: Criterion | null, field: ScoreField): boolean {
    // Nearly every table is without a doubt.
    if (this.everywhere.size === 0 && this.byFamily.size === 0) return false;
    if (isAbout(this.everywhere, field)) return true;
    const fields = this.byFamily.get(family === null ? null : family.id);
    return fields !== undefined && isAbout(fields, field);
  }

  /**
   * Whether a row's own figure is what a doubt is about, so that nothing is written to it: a parent's or the total's of
   * a family in doubt, and every one in a column of which nobody knows whether it is the right one.
   */
  touches(row: Criterion | null, field: ScoreField): boolean {
    const isParent = row === null || row.children.length > 0;
    // A change follows from both its years.
    const of: readonly ScoreField[] = field === 'delta' ? ['base', 'target', 'delta'] : [field];
    return of.some((one) => this.everywhere.has(one) || (isParent && this.has(row, one)));
  }
}

function isAbout(fields: Fields, field: ScoreField): boolean {
  return fields.has(field) || fields.has(null);
}
