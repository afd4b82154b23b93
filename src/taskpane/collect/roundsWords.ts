import { roundsEn } from '../../strings/rounds.en';
import { roundsVi, type RoundsStrings } from '../../strings/rounds.vi';
import { useWords } from '../session/WordsContext';

/** Words that only the rounds of this tab need. */
export function useRoundsWords(): RoundsStrings {
  return useWords().language === 'en' ? roundsEn : roundsVi;
}
