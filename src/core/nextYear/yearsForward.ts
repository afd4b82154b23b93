/** What a year becomes; null: it stays ("so với năm 2015" says something else). */
export type YearStep = (year: number) => number | null;

/** What names a document: its number, its day, a span of years. None of that follows by itself. */
const FIXED =
  /(?:kế hoạch|quyết định|nghị quyết|nghị định|chỉ thị|công văn|thông tư|luật)(?:\s+của\s[^\n]*?)?\s+số\s[^\n]*?20\d\d|số\s+\d+\/20\d\d\/[^\s,;)]*|ngày\s+\d{1,2}\s*(?:[/.-]\s*\d{1,2}\s*[/.-]|tháng\s+\d{1,2}\s+năm)\s*20\d\d|20\d\d\s*[-–]\s*20\d\d/giu;
const YEAR = /(^|\D)(20\d\d)(?!\d)/g;

/**
 * Years in a heading or a title of a plan, a year on (SPEC N1). Years of documents and of spans stay.
 *
 * @example yearsForward('Mục tiêu năm 2022', (year) => year + 1) === 'Mục tiêu năm 2023'
 */
export function yearsForward(text: string, step: YearStep): string {
  let done = '';
  let from = 0;
  for (const match of text.matchAll(FIXED)) {
    done += forward(text.slice(from, match.index), step) + match[0];
    from = match.index + match[0].length;
  }
  return done + forward(text.slice(from), step);
}

function forward(text: string, next: YearStep): string {
  return text.replace(
    YEAR,
    (_, before: string, year: string) => `${before}${next(Number(year)) ?? year}`,
  );
}

/** The line under a title that names the plan's own document. */
const ATTACHED = /^\s*\(?\s*(?:ban hành\s+)?kèm theo\s/iu;
const NUMBER = /(số:?\s*)\d+(?=\s*\/)/iu;
const LONG_DAY = /ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+(20\d\d)/giu;
const SHORT_DAY = /ngày\s+\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*(20\d\d)/giu;

/**
 * A line above a table, a year on: the document that it is attached to has no number and no day yet.
 *
 * @example
 * titleForward('(Kèm theo Kế hoạch số 205/KH-UBND ngày 24 tháng 8 năm 2022 của UBND tỉnh)', step) ===
 *   '(Kèm theo Kế hoạch số …/KH-UBND ngày … tháng … năm 2023 của UBND tỉnh)'
 */
export function titleForward(text: string, step: YearStep): string {
  if (!ATTACHED.test(text)) return yearsForward(text, step);
  const next = (year: string) => step(Number(year)) ?? year;
  return text
    .replace(NUMBER, (_, before: string) => `${before}…`)
    .replace(LONG_DAY, (_, year: string) => `ngày … tháng … năm ${next(year)}`)
    .replace(SHORT_DAY, (_, year: string) => `ngày …/…/${next(year)}`);
}

/** Whether a text names a year that follows elsewhere. */
export function namesYear(text: string, step: YearStep): boolean {
  return [...text.matchAll(YEAR)].some(([, , year]) => step(Number(year)) !== null);
}
