import { directoryEn } from '../../strings/directory.en';
import { directoryVi, type DirectoryStrings } from '../../strings/directory.vi';
import { useWords } from '../session/WordsContext';

/** Words that only the tab of assignment needs. */
export function useDirectoryWords(): DirectoryStrings {
  return useWords().language === 'en' ? directoryEn : directoryVi;
}
