import { createContext, useContext } from 'react';
import type { Decimal } from '../../core/base/decimal';
import { formatDecimal } from '../../core/base/decimal';
import type { Said } from '../../strings/stringsFor';
import { vi } from '../../strings/vi';

export interface Words extends Said {
  /** The language's decimal mark. */
  mark: ',' | '.';
  /** A figure in the language's decimal mark; a dash for none. */
  figure: (value: Decimal | null, places?: number) => string;
  /** A change with its sign. */
  change: (value: Decimal | null, places?: number) => string;
}

export function wordsOf({ language, strings }: Said): Words {
  const mark = language === 'vi' ? ',' : '.';
  const figure = (value: Decimal | null, places?: number) =>
    value === null ? '–' : formatDecimal(value, mark, places);
  return {
    language,
    strings,
    mark,
    figure,
    change: (value, places) =>
      value !== null && value > 0 ? `+${figure(value, places)}` : figure(value, places),
  };
}

const Context = createContext<Words>(wordsOf({ language: 'vi', strings: vi }));

export const WordsProvider = Context.Provider;

export function useWords(): Words {
  return useContext(Context);
}
