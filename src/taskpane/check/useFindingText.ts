import { useCallback } from 'react';
import type { Reading } from '../../app/reading';
import { questionOf } from '../../core/audit/maximumQuestion';
import type { Finding } from '../../core/table/finding';
import { doubtTexts } from '../../strings/doubts';
import { findingMessage } from '../../strings/findings';
import { useDoubtWords } from '../shell/doubtWords';
import { useFindingWords } from './findingWords';

/** What is said of a finding: where it is asked about, the question, in the same words as where it is asked. */
export function useFindingText({ tables }: Pick<Reading, 'tables'>): (finding: Finding) => string {
  const words = useFindingWords();
  const doubts = useDoubtWords();
  return useCallback(
    (finding) => {
      const asked = questionOf(finding, tables);
      return asked ? doubtTexts(asked, doubts).question : findingMessage(finding, words);
    },
    [tables, doubts, words],
  );
}
