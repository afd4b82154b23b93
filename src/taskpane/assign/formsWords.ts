import { formsEn } from '../../strings/forms.en';
import { formsVi, type FormsStrings } from '../../strings/forms.vi';
import { useWords } from '../session/WordsContext';

/** Words that only this tab needs. */
export function useFormsWords(): FormsStrings {
  return useWords().language === 'en' ? formsEn : formsVi;
}
