import type { Reading } from '../../src/app/reading';
import { toNumber, type Decimal } from '../../src/core/base/decimal';
import { areaAddress, cellAddress } from '../../src/core/base/grid';

/** What was understood of a workbook, in short: what a layout's expected report holds. */
export function outlineOf({ tables, findings }: Reading) {
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
  };
}

function number(value: Decimal | null): number | null {
  return value === null ? null : toNumber(value);
}
