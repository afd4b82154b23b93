import type { AgencyDirectory } from './agency';
import { agencyKey } from './agencyKey';

/**
 * Makes the function that says whether a name stands for several agencies. "Các …" that the directory does not hold
 * does, too.
 */
export function collectiveNames({ agencies }: AgencyDirectory): (name: string) => boolean {
  const entries = new Map(agencies.map((entry) => [agencyKey(entry.name), entry]));
  return (name) => {
    const key = agencyKey(name);
    return entries.get(key)?.isCollective ?? /^(?:các|những) /.test(key);
  };
}
