import { summaryEn } from '../../strings/summary.en';
import { summaryVi, type SummaryStrings } from '../../strings/summary.vi';
import { useWords } from '../session/WordsContext';

/** Words that only what is taken along from the overview needs. */
export function useSummaryWords(): SummaryStrings {
  return useWords().language === 'en' ? summaryEn : summaryVi;
}
