import type { Agency } from '../agency';

/** An entry of the shipped directory that is no collective. */
export function agency(
  name: string,
  aliases: string[] = [],
  time: Pick<Agency, 'from' | 'until' | 'successor' | 'everywhere' | 'insteadOf'> = {},
): Agency {
  return { name, aliases, isCollective: false, members: [], ...time };
}
