import type { AgencyDirectory } from '../agencies/agency';
import type { AgenciesInTime } from '../agencies/agenciesInTime';
import type { DirectoryInTime } from '../agencies/agencyTime';
import { agencyKey } from '../agencies/agencyKey';
import { collectiveNames } from '../agencies/collectiveNames';
import { traitsOf } from '../table/indexTraits';
import type { ScoredTable } from '../table/scoredTable';
import { isSliceEnd, type Task } from '../base/task';
import {
  type Assignment,
  type AreaTask,
  type CriterionRef,
  type Duty,
  criterionRef,
} from './assignment';

export interface Assigned {
  /** By agency: those that the PAR tables name in their order, then the others. */
  assignments: Assignment[];
  /** Criteria that only an open collective leads. */
  unassigned: { agency: string; refs: CriterionRef[] }[];
}

/**
 * Who answers for what (SPEC G2–G5).
 *
 * @param tables of the year worked on (SPEC Y2)
 * @param inTime what the directory says of each table's year: who belonged to a collective then
 * @param year the one worked on, of which tasks and duties are
 */
export function* assignments(
  tables: readonly ScoredTable[],
  tasks: readonly AreaTask[],
  duties: readonly Duty[],
  directory: AgencyDirectory,
  inTime: AgenciesInTime['of'],
  year: number | null,
): Task<Assigned> {
  const roll = new Roll(directory);
  const unassigned = new Map<string, CriterionRef[]>();
  const inOrder = [...tables].sort((a, b) => rank(a) - rank(b));
  for (const { appendix, nth } of inOrder) {
    yield;
    roll.turnTo(inTime(appendix.targetYear));
    // Cells that say the same have one list of names.
    const known = new Map<readonly string[], Led>();
    for (const { id, index, leads } of appendix.criteria) {
      if (isSliceEnd(index)) yield;
      if (leads.length === 0) continue;
      const ref = criterionRef(appendix.kind, id, nth);
      let led = known.get(leads);
      if (!led) known.set(leads, (led = roll.led(leads)));
      for (const [agency, role] of led.roles) agency[role].push(ref);
      for (const name of led.open) append(unassigned, name, ref);
    }
  }
  for (const { appendix, nth } of inOrder) {
    yield;
    roll.turnTo(inTime(appendix.targetYear));
    for (const { id, index, supports } of appendix.criteria) {
      if (isSliceEnd(index)) yield;
      if (supports.length === 0) continue;
      const ref = criterionRef(appendix.kind, id, nth);
      for (const agency of roll.all(supports)) agency.support.push(ref);
    }
  }
  roll.turnTo(inTime(year));
  for (const task of tasks) {
    const leads = roll.all(task.leads);
    for (const agency of leads) agency.leadTasks.push(task);
    for (const agency of roll.all(task.supports)) {
      if (!leads.has(agency)) agency.supportTasks.push(task);
    }
  }
  for (const duty of duties) {
    for (const agency of roll.all(duty.agencies)) agency.duties.push(duty);
  }
  return {
    assignments: roll.assignments(),
    unassigned: [...unassigned].map(([agency, refs]) => ({ agency, refs })),
  };
}

function rank({ appendix }: ScoredTable): number {
  return traitsOf(appendix.kind).order;
}

function append(map: Map<string, CriterionRef[]>, name: string, ref: CriterionRef): void {
  const refs = map.get(name);
  if (refs) refs.push(ref);
  else map.set(name, [ref]);
}

/** Whom a name in a cell means. */
interface Party {
  name: string;
  isCollective: boolean;
  /** A collective of which nobody knows who belongs to it. */
  isOpen: boolean;
  members: readonly Assignment[];
}

/** Who leads a criterion. */
interface Led {
  roles: readonly (readonly [Assignment, 'lead' | 'shared'])[];
  /** Collectives of which nobody knows who belongs to them, where nobody else leads it. */
  open: readonly string[];
}

/** A name that no directory holds may be as long as a cell; an agency's is cut at this. */
const LONGEST_NAME = 255;

/** Every agency met so far. */
class Roll {
  private parties = new Map<string, Party>();
  private readonly partiesOf = new Map<DirectoryInTime | null, Map<string, Party>>();
  private time: DirectoryInTime | null = null;
  private readonly byKey = new Map<string, Assignment>();
  private readonly named = new Set<Assignment>();
  private readonly entries: ReadonlyMap<string, AgencyDirectory['agencies'][number]>;
  private readonly isCollective: (name: string) => boolean;

  constructor(private readonly directory: AgencyDirectory) {
    this.isCollective = collectiveNames(directory);
    this.entries = new Map(directory.agencies.map((entry) => [agencyKey(entry.name), entry]));
  }

  /** From now on names are of this time. */
  turnTo(time: DirectoryInTime | null): void {
    this.time = time;
    this.parties = this.partiesOf.get(time) ?? new Map<string, Party>();
    this.partiesOf.set(time, this.parties);
  }

  party(name: string): Party {
    const before = this.parties.get(name);
    if (before) return before;
    const key = agencyKey(name);
    const entry = this.entries.get(key);
    // What ended and left no successor answers for nothing, and gets no sheet.
    const hasEnded = (this.time?.ended(name) ?? null) !== null;
    const isCollective = this.isCollective(name) || hasEnded;
    const among = hasEnded ? [] : (entry?.members ?? []);
    const members = isCollective
      ? this.working(among).map((member) => this.agency(member))
      : [this.agency(entry?.name ?? name)];
    if (!isCollective) for (const member of members) this.named.add(member);
    const isOpen = isCollective && members.length === 0;
    const party = { name: entry?.name ?? name, isCollective, isOpen, members };
    this.parties.set(name, party);
    return party;
  }

  /** Who leads what names these. */
  led(names: readonly string[]): Led {
    const parties = names.map((name) => this.party(name));
    const isOpen = parties.every((party) => party.isOpen);
    return {
      roles: [...this.leadsOf(parties)],
      open: isOpen ? parties.map(({ name }) => name) : [],
    };
  }

  /** Each agency once: shared where a collective that it belongs to is among them, else its own. */
  private leadsOf(parties: readonly Party[]): Map<Assignment, 'lead' | 'shared'> {
    const roles = new Map<Assignment, 'lead' | 'shared'>();
    for (const { isCollective, members } of parties) {
      for (const member of members) {
        if (isCollective || !roles.has(member)) roles.set(member, isCollective ? 'shared' : 'lead');
      }
    }
    return roles;
  }

  all(names: readonly string[]): Set<Assignment> {
    return new Set(names.flatMap((name) => this.party(name).members));
  }

  /** Those named themselves, in the order of their first mention, then those with criteria through a collective. */
  assignments(): Assignment[] {
    const others = this.directory.agencies.flatMap(({ name }) => {
      const agency = this.byKey.get(agencyKey(name));
      return agency && !this.named.has(agency) && agency.shared.length > 0 ? [agency] : [];
    });
    return [...this.named, ...others];
  }

  private working(members: readonly string[]): readonly string[] {
    return this.time ? this.time.working(members) : members;
  }

  private agency(name: string): Assignment {
    const key = agencyKey(name);
    const before = this.byKey.get(key);
    if (before) return before;
    const agency: Assignment = {
      agency: name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name,
      lead: [],
      shared: [],
      support: [],
      leadTasks: [],
      supportTasks: [],
      duties: [],
    };
    this.byKey.set(key, agency);
    return agency;
  }
}
