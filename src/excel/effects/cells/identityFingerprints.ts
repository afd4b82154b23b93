import { plainContent } from '../../../core/base/cellContent';
import type { CellValue } from '../../../core/base/grid';
import { isSliceEnd, type Task } from '../../../core/base/task';
import type { RowIdentities } from '../../../core/plan/plan';
import { shortFingerprint } from '../../journal/fingerprints';
import type { CellPatch, TableFingerprints } from '../../journal/record';
import type { ColumnRun } from '../../requests/runs';
import { identityPatches } from './identityPatches';

/** Fingerprints of row identities as a write leaves them: it may be about to put some of them right. */
export function* fingerprintsOf(
  identities: readonly RowIdentities[],
  cells: readonly ColumnRun<CellPatch>[],
): Task<TableFingerprints[]> {
  const tables: TableFingerprints[] = [];
  const patchesOf = identityPatches(cells);
  for (const { rows, headings, ...table } of identities) {
    yield;
    const patchAt = patchesOf(table);
    const after = (row: number, column: number, content: CellValue): CellValue =>
      plainContent(patchAt(row, column)?.after ?? content);
    const fingerprints: string[] = [];
    for (const [nth, names] of rows.entries()) {
      if (isSliceEnd(nth)) yield;
      const called = names.map((name, at) => after(table.row + nth, table.columns[at] ?? 0, name));
      fingerprints.push(shortFingerprint(called));
    }
    tables.push({
      ...table,
      rows: fingerprints.join(''),
      headings: headings.map(({ column, contents }) => ({
        column,
        fingerprint: shortFingerprint(
          contents.map((each, nth) => after(table.row + nth, column, each)),
        ),
      })),
    });
  }
  return tables;
}
