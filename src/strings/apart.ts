import type { EndedAgency } from '../core/table/finding';

/** Which work of an agency that has ended others took over than its successor; '' where none. */
export function apartText({ apart = [] }: Pick<EndedAgency, 'apart'>): string {
  return apart.map(({ work, by }) => `${work}: ${by}`).join('; ');
}
