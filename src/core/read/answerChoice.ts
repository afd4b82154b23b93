import type { Appendix } from '../table/appendix';
import type { ColumnMeaning } from '../table/columnMeaning';
import type { SheetGrid } from '../base/grid';
import { finish } from '../base/task';
import { maximumChoice, type Choice, type KeptChoice } from '../table/choice';
import type { Answer, Doubt } from '../table/doubt';
import { rowKeys } from './headingKeys';

/** A choice about a table's form, as it is kept. */
export function kept({ heading }: Pick<Appendix, 'heading'>, choice: Choice): KeptChoice {
  return { table: heading.fingerprint, heading: heading.text, choice };
}

/**
 * What an answer to a doubt decides.
 * @param grid the table's sheet
 * @returns null where the answer is none of this question's
 */
export function answerChoice(
  grid: SheetGrid,
  appendix: Appendix,
  { question }: Pick<Doubt, 'question'>,
  answer: Answer,
): Choice | null {
  switch (answer.is) {
    case 'column':
      if (question.about === 'former') return columnChoice(appendix, answer.column, 'base');
      return question.about === 'column'
        ? columnChoice(appendix, answer.column, question.field)
        : null;
    case 'mean':
      return { about: question.about === 'former-tables' ? question.about : 'former', is: 'mean' };
    case 'former-table':
      return { about: 'former-tables', is: answer.name };
    case 'rows':
      if (answer.as === 'counted' || answer.as === 'apart') {
        return { about: 'adjustments', is: answer.as };
      }
      return { about: 'rows', is: answer.as };
    case 'total': {
      const row = rowKeyAt(grid, appendix, answer.row);
      return row === null ? null : { about: 'total', row };
    }
    case 'rollup':
      return { about: 'rollup', is: answer.rollup };
    case 'year': {
      const { saidYears: said } = appendix;
      const of = question.about === 'lines' ? 'base' : 'target';
      return { about: 'year', of, is: answer.year, said };
    }
    case 'signed':
      return { about: 'signed', is: answer.when };
    case 'successor':
      return question.about === 'successor'
        ? { about: 'successor', of: question.agency, is: answer.name }
        : null;
    case 'no-agency':
      return {
        ...{ about: 'successor', of: answer.name, is: null },
        ...(answer.isListed && { isListed: true }),
      };
    case 'parents':
      return { about: 'parents', is: answer.as };
    case 'maximum':
      return question.about === 'maximum' ? maximumChoice(question, 'suggested') : null;
    case 'as-printed':
      return question.about === 'maximum' ? maximumChoice(question, 'as-printed') : null;
  }
}

/** @returns null where the column has no heading by which it is known again */
export function columnChoice(
  { heading }: Pick<Appendix, 'heading'>,
  column: number,
  is: ColumnMeaning | 'none',
): Choice | null {
  const key = heading.keys.get(column);
  return key === undefined ? null : { about: 'column', column: key, is };
}

/** By what a row of a table is known again; null where it has neither code nor words. */
export function rowKeyAt(
  grid: SheetGrid,
  { area, headerRows, columns }: Pick<Appendix, 'area' | 'headerRows' | 'columns'>,
  row: number,
): string | null {
  const { code, name } = columns;
  const from = area.row + headerRows;
  return finish(rowKeys(grid, { from, code, name })).get(row) ?? null;
}
