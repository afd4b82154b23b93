import type { Criterion } from '../table/appendix';
import { limitOf } from '../table/limit';
import type { ScoredTable } from '../table/scoredTable';
import { formatDecimal } from '../base/decimal';
import { shortHash } from '../ownSheets/shortHash';
import { nameKey } from '../targets/leavesNow';
import { yearOf } from '../years/workedOn';
import type { Claim } from './returned';

/** What a settlement is about, in words of its own: it holds of nothing else. */
export type About = string;

/**
 * A criterion as it stands in its table: called so, in parents that are called so, with that highest score, and for that
 * year. Its code alone is another criterion's where a row is put in, and the same in next year's table.
 */
export function aboutCriterion(placed: {
  table: Pick<ScoredTable, 'appendix' | 'computed'>;
  criterion: Criterion;
}): About {
  const { table, criterion } = placed;
  const max = limitOf(table, criterion);
  const names: string[] = [];
  for (let one: Criterion | null = criterion; one; one = one.parent) names.push(nameKey(one.name));
  const limit = max === null ? '' : formatDecimal(max, '.');
  // Kept with each settlement in the workbook's settings: names are long.
  return `${yearOf(table) ?? ''}|${limit}|${shortHash(names.join('|'))}`;
}

/**
 * A row that belongs to no criterion: another year's file may have the same name.
 *
 * @param year of the table that it was made from; null: nothing says it
 */
export function aboutRow({ key, label }: Pick<Claim, 'key' | 'label'>, year: number | null): About {
  return `${year ?? ''}|${shortHash(`${key}|${label}`)}`;
}
