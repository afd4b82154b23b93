import type { ApartWork, EndedAgency } from '../core/table/finding';

/** What each work is called. */
export type ApartWords = Readonly<Record<ApartWork, string>>;

/** Which work of an agency that has ended others took over than its successor; '' where none. */
export function apartText({ apart = [] }: Pick<EndedAgency, 'apart'>, words: ApartWords): string {
  return apart.map(({ work, by }) => `${words[work]}: ${by}`).join('; ');
}
