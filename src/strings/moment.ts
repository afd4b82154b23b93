/** The time of day of an ISO moment, on this machine's clock. */
export function clockTime(at: string, language: string): string {
  return new Date(at).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' });
}

/** The day of an ISO moment, on this machine's calendar; nothing where it is no moment. */
export function calendarDay(at: string, language: string): string {
  const day = new Date(at);
  return Number.isNaN(day.getTime()) ? '' : day.toLocaleDateString(language);
}
