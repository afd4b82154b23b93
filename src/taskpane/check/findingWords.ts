import type { FindingStrings } from '../../strings/findings';
import { findingsEn } from '../../strings/findings.en';
import { findingsVi } from '../../strings/findings.vi';
import { useWords } from '../session/WordsContext';

/** What is said of findings: words that come with the parts of the pane that show them. */
export function useFindingWords(): FindingStrings {
  return useWords().language === 'en' ? findingsEn : findingsVi;
}
