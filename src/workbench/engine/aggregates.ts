import { ARRAY, ERROR, NUMBER, type Argument } from './formulaArgument';

/**
 * SUM and AVERAGE as Excel has them of cells: words and truth values in them do not count. The library adds ranges so,
 * and gives #VALUE! for words in a cell that is named by itself. (Excel counts a number in quotes; here it does not.)
 */
export const AGGREGATES: Record<string, (args: unknown[]) => unknown> = {
  SUM: over((sum) => ({ kind: NUMBER, value: sum })),
  AVERAGE: over((sum, count) =>
    count === 0 ? { kind: ERROR, code: '#DIV/0!' } : { kind: NUMBER, value: sum / count },
  ),
};

function over(result: (sum: number, count: number) => unknown): (args: unknown[]) => unknown {
  return (args) => {
    let sum = 0;
    let count = 0;
    let error: Argument | null = null;
    const take = (argument: Argument): void => {
      if (argument.kind === ERROR) error ??= argument;
      if (argument.kind === ARRAY) for (const row of argument.rows ?? []) row.forEach(take);
      if (argument.kind !== NUMBER) return;
      sum += Number(argument.value);
      count += 1;
    };
    (args as Argument[]).forEach(take);
    return error ?? result(sum, count);
  };
}
