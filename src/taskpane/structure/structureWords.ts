import type { DoubtStrings } from '../../strings/doubts';
import { doubtsEn } from '../../strings/doubts.en';
import { doubtsVi } from '../../strings/doubts.vi';
import { structureEn } from '../../strings/structure.en';
import { structureVi, type StructureStrings } from '../../strings/structure.vi';
import { useWords } from '../session/WordsContext';

/** Words that only what is loaded later needs. */
export function useStructureWords(): { words: StructureStrings; doubts: DoubtStrings } {
  const { language } = useWords();
  return language === 'en'
    ? { words: structureEn, doubts: doubtsEn }
    : { words: structureVi, doubts: doubtsVi };
}
