import { structureEn } from '../../strings/structure.en';
import { structureVi, type StructureStrings } from '../../strings/structure.vi';
import { useWords } from '../session/WordsContext';

/** Words that only what is loaded later needs. */
export function useStructureWords(): StructureStrings {
  return useWords().language === 'en' ? structureEn : structureVi;
}
