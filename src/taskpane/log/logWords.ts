import { logEn } from '../../strings/log.en';
import { logVi, type LogStrings } from '../../strings/log.vi';
import { useWords } from '../session/WordsContext';

/** Words that only the log needs. */
export function useLogWords(): LogStrings {
  return useWords().language === 'en' ? logEn : logVi;
}
