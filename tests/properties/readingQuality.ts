import { readingOf } from '../../src/app/check';
import type { Appendix } from '../../src/core/table/appendix';
import { askedOf } from '../../src/core/table/doubt';
import { workbookOf } from '../snapshot';
import type { RightTable } from './rightTables';

/** How tables were read of which it is known what they say. */
export interface ReadingQuality {
  tables: number;
  /** Not taken for scoring tables at all: nothing is written, and a person can point at them. */
  notFound: number;
  /** A column or a row was taken for what it is not, and nothing was asked. */
  wrong: string[];
  /** Questions that each table costs, ascending. */
  questions: number[];
}

const ROLES = ['code', 'name', 'max', 'base', 'target', 'delta', 'leads'] as const;

export function readingQuality(tables: readonly RightTable[]): ReadingQuality {
  const found: ReadingQuality = { tables: tables.length, notFound: 0, wrong: [], questions: [] };
  for (const table of tables) {
    const outcome = readingOf(workbookOf(table.grid));
    const [read] = outcome.ok ? outcome.value.tables : [];
    if (!read) {
      found.notFound += 1;
      continue;
    }
    const { doubts } = read.appendix;
    found.questions.push(askedOf(doubts).length);
    const wrong = doubts.length > 0 ? null : misreading(read.appendix, table);
    if (wrong !== null) found.wrong.push(`${wrong}: ${headingsOf(table)}`);
  }
  found.questions.sort((a, b) => a - b);
  return found;
}

/** A column that nothing is read from is no misreading: it is listed as unread. */
function misreading({ columns, criteria, total }: Appendix, table: RightTable): string | null {
  for (const role of ROLES) {
    const column = columns[role];
    if (column !== undefined && column !== table.columns[role]) return `${role} ${column}`;
  }
  if (String(criteria.map(({ row }) => row)) !== String(table.rows)) return 'rows';
  return total === null || total.row === table.totalRow ? null : 'total';
}

function headingsOf({ grid, columns, rows }: RightTable): string {
  const headings = grid.values.slice(0, rows[0]).reverse();
  return Object.entries(columns)
    .map(([role, at]) => `${role}=${String(headings.map((cells) => cells[at]).find(isWords))}`)
    .join(', ');
}

function isWords(cell: unknown): boolean {
  return cell !== '' && !/^\(\d+\)$/.test(String(cell));
}
