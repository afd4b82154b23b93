import { localitiesEn } from '../../strings/localities.en';
import { localitiesVi, type LocalitiesStrings } from '../../strings/localities.vi';
import { useWords } from '../session/WordsContext';

/** Words that only workbooks with localities need. */
export function useLocalitiesWords(): LocalitiesStrings {
  return useWords().language === 'en' ? localitiesEn : localitiesVi;
}
