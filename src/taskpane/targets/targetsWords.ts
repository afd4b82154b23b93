import { targetsEn } from '../../strings/targets.en';
import { targetsVi, type TargetsStrings } from '../../strings/targets.vi';
import { useWords } from '../session/WordsContext';

/** Words that only this tab needs. */
export function useTargetsWords(): TargetsStrings {
  return useWords().language === 'en' ? targetsEn : targetsVi;
}
