import { yearsEn } from '../../strings/years.en';
import { yearsVi, type YearsStrings } from '../../strings/years.vi';
import { useWords } from '../session/WordsContext';

/** Words that only what is said of several years needs. */
export function useYearsWords(): YearsStrings {
  return useWords().language === 'en' ? yearsEn : yearsVi;
}
