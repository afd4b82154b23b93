import type { Reading } from '../../src/app/reading';
import { countedScores } from '../../src/core/assign/countedScores';
import { toNumber, type Decimal } from '../../src/core/base/decimal';
import { areaAddress, cellAddress } from '../../src/core/base/grid';
import { finish } from '../../src/core/base/task';

/** What was understood of a workbook, in short: what a layout's expected report holds. */
export function outlineOf({ snapshot, tables, findings }: Reading) {
  const counted = [...finish(countedScores(snapshot, tables))];
  return {
    tables: tables.map(({ appendix, computed, belowTarget }) => {
      const { kind, sheet, area, baseYear, targetYear, criteria, total } = appendix;
      const { max, base, target, delta, result } = computed.total;
      return {
        kind,
        where: `${sheet}!${areaAddress(area)}`,
        years: [baseYear, targetYear],
        criteria: criteria.map(
          ({ id, name, leads }) =>
            `${id} ${name}${leads.length > 0 ? ` (${leads.join('; ')})` : ''}`,
        ),
        totalRow: total === null ? null : total.row + 1,
        computed: {
          max: number(max),
          base: number(base),
          target: number(target),
          delta: number(delta),
          result: number(result),
        },
        below: [...belowTarget],
      };
    }),
    findings: findings.map(({ rule, severity, sheet, row, column, expected }) =>
      [
        severity,
        rule,
        `${sheet}!${cellAddress(row, column)}`,
        expected === null ? '' : `→ ${expected}`,
      ]
        .join(' ')
        .trim(),
    ),
    // Of tables in which a rule counts: the criterion, and whether it says nothing else.
    ...(counted.length > 0 && { counted: counted.map(([ref, { isPlain }]) => [ref, isPlain]) }),
  };
}

function number(value: Decimal | null): number | null {
  return value === null ? null : toNumber(value);
}
