import { ROLLED_FIELDS } from '../table/scoreFields';
import type { Criterion, TotalRow } from '../table/appendix';
import { add, ZERO, type Decimal } from '../base/decimal';
import { agreement, meanAgreement } from './family';

/** So many parts are looked at: more than any field has. */
const MOST_PARTS = 200;

/**
 * Makes a tree of rows that say nothing of what is part of what, running numbers, no codes at all or groups without
 * one above coded rows, where the total is not their sum but all figures fit into levels (SPEC R8): a row that is what
 * those below it come to is their parent, and the total is what the rows come to that are no parts. Without a total
 * all rows must be groups without a code, or parts of one.
 *
 * @param rows the topmost criteria of a table, from top to bottom
 */
export function findLevels(rows: readonly Criterion[], total: TotalRow | null): void {
  const haveLevels = rows.some(({ children }) => children.length > 0);
  if ((haveLevels || !total) && rows.every(({ code }) => code !== '')) return;
  if (total && (agreement(total, rows).agree > 0 || meanAgreement(total, rows).agree > 0)) {
    return;
  }
  const families: Family[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at];
    if (!row) break;
    const parts = partsBelow(rows, at);
    families.push([row, parts]);
    at += parts.length;
  }
  if (!(total ? holds(total, families) : families.every(isGroup))) return;
  for (const [parent, parts] of families) {
    if (parts.length === 0) continue;
    parent.children = parts;
    for (const part of parts) {
      part.parent = parent;
      lower(part);
    }
  }
}

type Family = [parent: Criterion, parts: Criterion[]];

function holds(total: TotalRow, families: readonly Family[]): boolean {
  const { agree, differ } = agreement(
    total,
    families.map(([parent]) => parent),
  );
  return agree > 0 && differ === 0;
}

function isGroup([parent, parts]: Family): boolean {
  return parent.code === '' && parts.length > 0;
}

function lower(part: Criterion): void {
  part.level += 1;
  for (const child of part.children) lower(child);
}

/** The rows right below one that come to all of its figures; none where no number of them does. */
export function partsBelow(rows: readonly Criterion[], at: number): Criterion[] {
  const whole = rows[at];
  const fields = ROLLED_FIELDS.filter((field) => (whole?.scores[field]?.value ?? null) !== null);
  if (!whole || fields.length === 0) return [];
  const sums = new Map(fields.map((field) => [field, ZERO]));
  const end = Math.min(rows.length, at + 1 + MOST_PARTS);
  for (let below = at + 1; below < end; below += 1) {
    for (const field of fields) {
      const value: Decimal | null = rows[below]?.scores[field]?.value ?? null;
      if (value === null) return [];
      sums.set(field, add(sums.get(field) ?? ZERO, value));
    }
    const isOver = fields.some(
      (field) => (sums.get(field) ?? ZERO) > (whole.scores[field]?.value ?? ZERO),
    );
    if (isOver) return [];
    const isWhole = fields.every((field) => sums.get(field) === whole.scores[field]?.value);
    if (isWhole) return rows.slice(at + 1, below + 1);
  }
  return [];
}
