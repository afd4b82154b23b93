import { nextYearEn } from '../../strings/nextYear.en';
import { nextYearVi, type NextYearStrings } from '../../strings/nextYear.vi';
import { useWords } from '../session/WordsContext';

/** Words that only this panel needs. */
export function useNextYearWords(): NextYearStrings {
  return useWords().language === 'en' ? nextYearEn : nextYearVi;
}
