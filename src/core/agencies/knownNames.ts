import type { AgencyDirectory } from './agency';
import { agencyKey } from './agencyKey';
import { namesByKey } from './namesByKey';
import { isOneSlip } from './oneSlip';
import { createSuggester } from './suggest';

/** Shorter names are no safe ground for guessing a slip: "Sở CT" is one letter from many things. */
const SHORTEST_SLIP = 7;

export interface KnownNames {
  /** The canonical name behind a key, exactly. */
  exact: (key: string) => string | null;
  /** The canonical name one slip away, where there is only one. */
  slip: (key: string) => string | null;
  /** The known name that is most like it, if any is. */
  nearest: (key: string) => string | null;
  /** Length of the longest key: nothing longer can be known. */
  longest: number;
}

/** Looks names up by their keys. */
export function knownNames(directory: AgencyDirectory): KnownNames {
  const names = namesByKey(directory);
  for (const { name, aliases, isCollective } of directory.agencies) {
    // "sở, ngành liên quan" means what "các sở, ngành liên quan" does.
    if (!isCollective) continue;
    for (const each of [name, ...aliases].filter((text) => text.includes(','))) {
      const key = agencyKey(each.replace(/^các\s+/i, ''));
      if (!names.has(key)) names.set(key, name);
    }
  }

  const byLength = new Map<number, string[]>();
  for (const key of names.keys()) {
    const same = byLength.get(key.length);
    if (same) same.push(key);
    else byLength.set(key.length, [key]);
  }
  const nearestKey = createSuggester([...names.keys()]);
  return {
    longest: Math.max(0, ...byLength.keys()),
    exact: (key) => names.get(key) ?? null,
    slip: (key) => {
      if (key.length < SHORTEST_SLIP) return null;
      const found = new Set<string>();
      for (let length = key.length - 1; length <= key.length + 1; length += 1) {
        for (const known of byLength.get(length) ?? []) {
          if (known.length >= SHORTEST_SLIP && isOneSlip(key, known)) {
            found.add(names.get(known) ?? '');
          }
        }
      }
      const [only] = found;
      return found.size === 1 && only !== undefined ? only : null;
    },
    nearest: (key) => names.get(nearestKey(key) ?? '') ?? null,
  };
}
