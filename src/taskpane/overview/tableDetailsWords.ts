import { tableDetailsEn } from '../../strings/tableDetails.en';
import { tableDetailsVi, type TableDetailsStrings } from '../../strings/tableDetails.vi';
import { useWords } from '../session/WordsContext';

/** Words that only what is said below the first figures needs. */
export function useTableDetailsWords(): TableDetailsStrings {
  return useWords().language === 'en' ? tableDetailsEn : tableDetailsVi;
}
