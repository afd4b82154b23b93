import type { Language } from '../core/base/language';

/** @returns a page's search with the language that the page is to begin in, and all else as it was, which is Excel's */
export function withLanguage(search: string, language: Language): string {
  const others = search.replace(/^\?/, '').split('&');
  const kept = others.filter((part) => part !== '' && !part.startsWith('lang='));
  return `?${[`lang=${language}`, ...kept].join('&')}`;
}
