import type { Day } from '../core/base/day';

/** The time of day of an ISO moment, on this machine's clock. */
export function clockTime(at: string, language: string): string {
  return new Date(at).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' });
}

/** The day of an ISO moment, on this machine's calendar; nothing where it is no moment. */
export function calendarDay(at: string, language: string): string {
  const day = new Date(at);
  if (Number.isNaN(day.getTime())) return '';
  return language === 'en' ? inEnglish(day) : day.toLocaleDateString(language);
}

/**
 * A day in English. In figures alone it would be two days, according to who reads it.
 *
 * @example englishDay('2025-03-01') === '1 Mar 2025'
 */
export function englishDay(day: Day): string {
  return inEnglish(new Date(`${day}T00:00`));
}

function inEnglish(day: Date): string {
  return new Intl.DateTimeFormat('en-GB', IN_WORDS).format(day);
}

const IN_WORDS = { day: 'numeric', month: 'short', year: 'numeric' } as const;
