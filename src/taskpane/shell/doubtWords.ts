import type { DoubtStrings } from '../../strings/doubts';
import { doubtsEn } from '../../strings/doubts.en';
import { doubtsVi } from '../../strings/doubts.vi';
import { useWords } from '../session/WordsContext';

/** Words of questions: they come with the parts of the pane that ask. */
export function useDoubtWords(): DoubtStrings {
  return useWords().language === 'en' ? doubtsEn : doubtsVi;
}
