import { union } from './areas';
import type { Area, Editor, EngineChange } from './engine';

type Listener = (changes: readonly EngineChange[], by: Editor) => void;

/** Gathers changes into groups, and joins those that follow each other on touching cells. */
export class ChangeLog {
  private readonly listeners = new Set<Listener>();
  private changes: EngineChange[] = [];
  private depth = 0;
  private by: Editor = 'user';

  /** @param beforeTelling called at the end of a group, and may add to it */
  constructor(private readonly beforeTelling: () => void) {}

  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  add(change: EngineChange): void {
    const last = this.changes.at(-1);
    const joined = last === undefined ? null : joinedArea(last, change);
    if (last !== undefined && joined !== null) last.area = joined;
    else this.changes.push({ ...change });
    if (this.depth === 0) this.tell();
  }

  group<T>(by: Editor, work: () => T): T {
    if (this.depth === 0) this.by = by;
    this.depth += 1;
    try {
      return work();
    } finally {
      this.depth -= 1;
      if (this.depth === 0) this.tell();
    }
  }

  private tell(): void {
    if (this.changes.length === 0) return;
    this.depth += 1;
    this.beforeTelling();
    this.depth -= 1;
    const { changes, by } = this;
    this.changes = [];
    this.by = 'user';
    for (const listener of this.listeners) listener(changes, by);
  }
}

/**
 * Cells written one after another in a rectangle become one change; gaps keep them apart.
 * @returns null for what cannot be one
 */
function joinedArea(a: EngineChange, b: EngineChange): Area | null {
  if (a.sheet !== b.sheet || a.what !== b.what || a.area === null || b.area === null) return null;
  const isShift = (one: EngineChange) =>
    one.rowsShifted !== undefined || one.columnsShifted !== undefined;
  if (isShift(a) || isShift(b)) return null;
  const whole = union(a.area, b.area);
  const size = whole.rows * whole.columns;
  const isFilled = size <= a.area.rows * a.area.columns + b.area.rows * b.area.columns;
  return isFilled ? whole : null;
}
