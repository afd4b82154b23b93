import { collectEn } from '../../strings/collect.en';
import { collectVi, type CollectStrings } from '../../strings/collect.vi';
import { useWords } from '../session/WordsContext';

/** Words that only this tab needs. */
export function useCollectWords(): CollectStrings {
  return useWords().language === 'en' ? collectEn : collectVi;
}
