import { agenciesInTime } from '../agencies/agenciesInTime';
import type { AgencyDirectory, AgencyMatch } from '../agencies/agency';
import { agencyKey } from '../agencies/agencyKey';
import { lacksNumeral } from '../agencies/region';
import { normaliseText } from '../base/text';
import type { EndedAgency } from '../table/finding';

/** Who takes over, by the canonical name of who ends; the same name: it stays as it is printed. */
export type SuccessorChoices = ReadonlyMap<string, string>;

/** An agency that the next year's plan cannot name any more. */
export interface EndedName {
  ended: EndedAgency;
  /** Who is named in its place; null where nobody is known: that is asked. */
  successor: string | null;
}

/** A cell of agencies, as it is for the next year. */
export interface NextAgencies {
  text: string;
  /** Those that were replaced, or would have to be. */
  ended: readonly EndedName[];
}

/**
 * Puts successors in the place of agencies that have ended by the end of a year (SPEC N2, S9). Other words of a cell
 * stay; who is named in it already is not named twice.
 */
export class Successions {
  private readonly read: ReturnType<typeof agenciesInTime>['read'];
  private readonly known = new Map<string, NextAgencies>();

  constructor(
    directory: AgencyDirectory,
    private readonly year: number,
    private readonly choices: SuccessorChoices,
  ) {
    // The next plan is not issued yet.
    this.read = agenciesInTime(directory, null).read;
  }

  of(raw: string): NextAgencies {
    const known = this.known.get(raw);
    if (known) return known;
    const made = this.make(raw);
    this.known.set(raw, made);
    return made;
  }

  private make(raw: string): NextAgencies {
    const matches = this.read(raw, this.year);
    if (matches.every(({ ended }) => ended === undefined)) return { text: raw, ended: [] };
    const staying = matches.flatMap((match) => (overIn(match) ? [] : [agencyKey(match.name)]));
    const named = new Set(staying);
    const text = normaliseText(raw);
    const ended: EndedName[] = [];
    let done = '';
    let from = 0;
    for (const match of matches) {
      const at = text.indexOf(match.printed, from);
      if (at < 0) continue;
      done += text.slice(from, at);
      from = at + match.printed.length;
      const over = overIn(match);
      if (!over) {
        done += match.printed;
        continue;
      }
      const successor = this.successorOf(over);
      ended.push({ ended: over, successor });
      if (successor === null || successor === over.name) done += match.printed;
      else if (!named.has(agencyKey(successor))) {
        named.add(agencyKey(successor));
        done += successor;
      } else done = withoutSeparator(done);
    }
    return { text: (done + text.slice(from)).replace(LOOSE_START, ''), ended };
  }

  /** Of a region's branch the numeral would be missing: nobody knows it but those who ask. */
  private successorOf({ name, successor, isUnsettled }: EndedAgency): string | null {
    const chosen = this.choices.get(name);
    if (chosen !== undefined) return chosen;
    if (isUnsettled === true) return null;
    return successor === null || lacksNumeral(successor) ? null : successor;
  }
}

/** Of a wording of which nobody knows how it is now nobody is asked: it names somebody who goes on. */
function overIn({ ended }: AgencyMatch): EndedAgency | null {
  if (!ended || (ended.isWording === true && ended.successor === null)) return null;
  return ended;
}

/** What parted a name that goes from the one before it. */
function withoutSeparator(text: string): string {
  return text.replace(/(?:\s*[,;/]|\s+v(?:à|à)|\s*\n\s*[-+*•]?)?\s*$/u, '');
}

const LOOSE_START = /^\s*(?:[,;/]\s*|và\s+)/u;
