import { collect as collectInSteps, type Collected } from '../../../src/core/collect/collect';
import { criteriaByRef } from '../../../src/core/assign/criteriaByRef';
import type { Decimal } from '../../../src/core/base/decimal';
import { aboutCriterion } from '../../../src/core/collect/about';
import { type Decisions, saidOf } from '../../../src/core/collect/settlement';
import { readReturned as readInSteps } from '../../../src/core/collect/returned';
import { finish } from '../../../src/core/base/task';
import { scored, table } from '../targets/tables';
import { type Filled, agencySheet, workbook } from './agencySheets';

export const readReturned = (sources: Parameters<typeof readInSteps>[0]) =>
  finish(readInSteps(sources, tables));
export const collect = (...given: Parameters<typeof collectInSteps>) =>
  finish(collectInSteps(...given));

/** A score that somebody chooses, seeing what came back. */
export function choose(
  sheets: Parameters<typeof collectInSteps>[1],
  ref: string,
  value: Decimal,
  of: Parameters<typeof collectInSteps>[0] = tables,
): Decisions {
  return new Map([[ref, { is: 'score', value, of: saidIn(collect(of, sheets), ref, of) }]]);
}

/** What is said of a criterion, as the pane keeps it with what somebody settles. */
export function saidIn(
  { claims }: Collected,
  ref: string,
  of: Parameters<typeof collectInSteps>[0] = tables,
): string {
  const placed = finish(criteriaByRef(of)).get(ref);
  if (!placed) throw new Error(ref);
  return saidOf(aboutCriterion(placed), claims.get(ref) ?? []);
}

export const A = 'Sở Nội vụ';
export const B = 'Sở Tài chính';
const appendix = table('par', [
  ['1', 2, 1, 2, [A]],
  ['1.1', 1, 0.5, 1],
  ['1.2', 1, 0.5, 1, [B]],
  ['2', 1, 0.5, 1, [A, B]],
]);
export const tables = [scored(appendix)];

export const read = (...sheets: [string, Filled[]][]) =>
  readReturned([
    {
      file: null,
      snapshot: workbook(...sheets.map(([agency, rows]) => agencySheet(agency, rows))),
    },
  ]).sheets;
export const collected = (...sheets: [string, Filled[]][]) => collect(tables, read(...sheets));
