import { nextStepsEn } from '../../strings/nextSteps.en';
import { nextStepsVi, type NextStepsStrings } from '../../strings/nextSteps.vi';
import { useWords } from '../session/WordsContext';

/** Words that only the steps of the year need. */
export function useNextStepsWords(): NextStepsStrings {
  return useWords().language === 'en' ? nextStepsEn : nextStepsVi;
}
