import { checkEn } from '../../strings/check.en';
import { checkVi, type CheckStrings } from '../../strings/check.vi';
import { useWords } from '../session/WordsContext';

/** Words that only the findings need. */
export function useCheckWords(): CheckStrings {
  return useWords().language === 'en' ? checkEn : checkVi;
}
