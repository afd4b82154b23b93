import { ACTION, type Answer, type Batch } from '../host/wire';

/** What a batch does, as far as somebody who watches it cares. */
export interface BatchWork {
  /** "show": only what is selected or in front changes; "ask": what is asked are no cells. */
  kind: 'read' | 'write' | 'show' | 'ask';
  /** Cells that were read, or written. */
  cells: number;
}

/** Members that hold what stands in cells, as the client names them. */
const CONTENTS = /^(?:values|formulas|text)$/i;
const SHOWING = /^(?:activate|select)$/i;
/** Methods that leave a workbook as it is. */
const ASKING = /^(?:_|get|load|calculate$)/i;

/** What the add-in's batch is about. @param answer null where the connection was lost */
export function batchWork(body: string, answer: string | null): BatchWork {
  const { Actions: actions = [] } = parse<Partial<Batch>>(body);
  const set = actions.filter(({ ActionType }) => ActionType === ACTION.setProperty);
  const called = actions.filter(
    ({ ActionType, Name }) => ActionType === ACTION.method && !ASKING.test(Name),
  );
  const written = set
    .filter(({ Name }) => CONTENTS.test(Name))
    .reduce((sum, { ArgumentInfo }) => sum + cellsIn(ArgumentInfo?.Arguments?.[0]), 0);
  if (set.length > 0 || called.some(({ Name }) => !SHOWING.test(Name)))
    return { kind: 'write', cells: written };
  if (called.length > 0) return { kind: 'show', cells: 0 };
  const { Results: results = [] } = parse<Partial<Answer>>(answer ?? '{}');
  const read = results.reduce((sum, { Value }) => sum + mostCells(Value), 0);
  return { kind: read > 0 ? 'read' : 'ask', cells: read };
}

/** Values, formulas and texts of one range are of the same cells. */
function mostCells(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const own = Object.entries(value).map(([name, inside]) =>
    CONTENTS.test(name) ? cellsIn(inside) : mostCells(inside),
  );
  return Array.isArray(value) ? own.reduce((sum, one) => sum + one, 0) : Math.max(0, ...own);
}

/** Of a rectangle; what is given to a whole range at once counts as one. */
function cellsIn(contents: unknown): number {
  if (!Array.isArray(contents)) return 1;
  return contents.reduce<number>((sum, row) => sum + (Array.isArray(row) ? row.length : 1), 0);
}

function parse<T extends object>(text: string): T {
  try {
    return JSON.parse(text) as T;
  } catch {
    return {} as T;
  }
}
