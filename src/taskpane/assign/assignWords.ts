import { assignEn } from '../../strings/assign.en';
import { assignVi, type AssignStrings } from '../../strings/assign.vi';
import { useWords } from '../session/WordsContext';

/** Words that only this tab needs. */
export function useAssignWords(): AssignStrings {
  return useWords().language === 'en' ? assignEn : assignVi;
}
