import type { Appendix, Finding, ScoreField } from '../appendix';
import { DECIMAL_PLACES, divide, type Decimal } from '../decimal';
import { figureFinding, type FigureRow } from './figures';

const HUNDRED = 100 * 10 ** DECIMAL_PLACES;
const ONE = 10 ** DECIMAL_PLACES;
const FIELDS = ['max', 'base', 'target', 'result'] as const;

/**
 * `locale-misread` (SPEC A9): a whole number that is too large by itself and right as thousandths,
 * "93.157" taken for ninety-three thousand.
 *
 * @returns the value meant, or null
 */
export function misreadValue(
  appendix: Appendix,
  row: FigureRow,
  field: ScoreField,
): Decimal | null {
  const value = row.scores[field]?.value ?? null;
  if (value === null || value < 1000 * ONE || value % ONE !== 0) return null;
  const meant = divide(value, 1000);
  const max = field === 'max' || appendix.kind === 'sipas' ? null : (row.scores.max?.value ?? null);
  const limit = max === null || max > HUNDRED ? HUNDRED : max;
  return value > limit && meant <= limit ? meant : null;
}

export function auditMisread(appendix: Appendix, row: FigureRow): Finding[] {
  return FIELDS.flatMap((field) => {
    const meant = misreadValue(appendix, row, field);
    return meant === null
      ? []
      : [
          figureFinding(appendix, row, field, {
            rule: 'locale-misread',
            severity: 'error',
            exact: meant,
            isSure: true,
          }),
        ];
  });
}
