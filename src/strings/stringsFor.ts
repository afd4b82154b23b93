import { type Language, LANGUAGES } from '../core/base/language';
import { vi, type Strings } from './vi';

/**
 * The language that a page begins in, until the workbook says what was chosen in it: Vietnamese, whatever Office speaks.
 *
 * @param search of the page's address, such as "?lang=en"
 */
export function languageIn(search: string): Language {
  const asked = new URLSearchParams(search).get('lang');
  return LANGUAGES.find((language) => language === asked) ?? 'vi';
}

/** What is said, and in which language. */
export interface Said {
  language: Language;
  strings: Strings;
}

/** @returns the words of a language. English is loaded by those who read it; where it does not come, they read Vietnamese */
export async function stringsFor(language: Language): Promise<Said> {
  if (language === 'en') {
    const loaded = await import('./en').catch(() => null);
    if (loaded) return { language, strings: loaded.en };
  }
  return { language: 'vi', strings: vi };
}
