import { vi, type Strings } from './vi';

export type Language = 'vi' | 'en';

/** @param displayLanguage of Office, such as "vi-VN"; whatever is not English is answered in Vietnamese */
export function languageOf(displayLanguage: string): Language {
  return displayLanguage.toLowerCase().startsWith('en') ? 'en' : 'vi';
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
