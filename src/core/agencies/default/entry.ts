import type { Agency } from '../agency';

/** An entry of the shipped directory that is no collective. */
export function agency(
  name: string,
  aliases: string[] = [],
  traits: Pick<
    Agency,
    | 'from'
    | 'until'
    | 'successor'
    | 'otherwise'
    | 'apart'
    | 'mayEnd'
    | 'everywhere'
    | 'insteadOf'
    | 'onlyIn'
    | 'sharesSheet'
  > = {},
): Agency {
  return { name, aliases, isCollective: false, members: [], ...traits };
}
