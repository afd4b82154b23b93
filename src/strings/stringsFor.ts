import { en } from './en';
import { vi, type Strings } from './vi';

export type Language = 'vi' | 'en';

/** @param displayLanguage of Office, such as "vi-VN"; whatever is not English is answered in Vietnamese */
export function languageOf(displayLanguage: string): Language {
  return displayLanguage.toLowerCase().startsWith('en') ? 'en' : 'vi';
}

export function stringsFor(language: Language): Strings {
  return language === 'en' ? en : vi;
}
