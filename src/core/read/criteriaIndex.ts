import { isSliceEnd, type Task } from '../base/task';
import type { CriteriaById, Criterion } from '../table/appendix';

/**
 * Criteria by id. Made when somebody first asks, and kept up with what is added to the list: a table that is in
 * order is read and computed without it.
 */
export class CriteriaIndex implements CriteriaById {
  private readonly byId = new Map<string, Criterion>();
  private indexed = 0;

  constructor(private readonly criteria: readonly Criterion[]) {}

  get(id: string): Criterion | undefined {
    this.catchUp();
    return this.byId.get(id);
  }

  has(id: string): boolean {
    this.catchUp();
    return this.byId.has(id);
  }

  *fill(): Task<void> {
    while (this.indexed < this.criteria.length) {
      if (isSliceEnd(this.indexed)) yield;
      // Somebody may have asked meanwhile.
      const criterion = this.criteria[this.indexed];
      if (!criterion) return;
      this.byId.set(criterion.id, criterion);
      this.indexed += 1;
    }
  }

  private catchUp(): void {
    for (const criterion of this.criteria.slice(this.indexed))
      this.byId.set(criterion.id, criterion);
    this.indexed = this.criteria.length;
  }
}
