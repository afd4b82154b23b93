import { appraisalEn } from '../../strings/appraisal.en';
import { appraisalVi, type AppraisalStrings } from '../../strings/appraisal.vi';
import { useWords } from '../session/WordsContext';

/** Words that only this panel needs. */
export function useAppraisalWords(): AppraisalStrings {
  return useWords().language === 'en' ? appraisalEn : appraisalVi;
}
