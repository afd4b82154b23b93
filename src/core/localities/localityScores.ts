import type { AgencyDirectory } from '../agencies/agency';
import { agencyKey } from '../agencies/agencyKey';
import { canonicalNames } from '../agencies/namesByKey';
import type { Assignment, CriterionRef } from '../assign/assignment';
import { type LocalityGroup, localityGroups } from '../assign/localityGroups';
import { byTable, type CriteriaByRef, type PlacedCriterion } from '../assign/criteriaByRef';
import { otherThanKeyed } from '../assign/otherWords';
import type { Decimal } from '../base/decimal';
import type { WorkbookSnapshot } from '../base/grid';
import { isSliceEnd, type Task } from '../base/task';
import type { CountedScores } from '../assign/countedScores';
import { type About, aboutCriterion } from '../collect/about';
import { countedWhereDeclared, declaredScore, isSaid } from '../collect/declared';
import { type Doubtful, doubtOf } from '../collect/doubts';
import type { Claim, Returned, ReturnedRow } from '../collect/returned';
import { criterionRef } from '../ownSheets/rowSubject';
import { owedBy } from '../periods/owed';
import { limitOf } from '../table/limit';
import type { ScoredTable } from '../table/scoredTable';
import { plainScore } from '../table/plainScore';
import { titleOf } from '../table/shownCode';
import type { LocalityCriterion, LocalityTable } from './localityTable';
import { readLocalitySheet } from './localitySheet';
import { isTakenPartly, type TakenPartly } from './takenPartly';
import { type LocalityRule, wholeOfLocalities } from './wholeOfLocalities';

/** A rule, and the criterion that it was chosen for. */
export interface ChosenRule {
  is: LocalityRule;
  of: About;
}

/** What a person decides about them. */
export interface LocalityChoices {
  /** Before what the sheet says. */
  rules: ReadonlyMap<CriterionRef, ChosenRule>;
  /** Criteria whose result is taken though localities are missing. */
  partly: ReadonlyMap<CriterionRef, TakenPartly>;
}

export const NO_LOCALITY_CHOICES: LocalityChoices = { rules: new Map(), partly: new Map() };

interface Source {
  snapshot: WorkbookSnapshot;
  tables: readonly ScoredTable[];
  /** The year worked on. */
  year: number | null;
  directory: AgencyDirectory;
  assignments: readonly Assignment[];
}

/** What localities answered. */
export interface LocalityAnswers {
  tables: LocalityTable[];
  /** What came back of all agencies, without what localities answered together. */
  others: readonly Returned[];
  /** The one answer of each group in their place. */
  answers: readonly Returned[];
}

/**
 * Many localities' answers to the criteria that their group leads (SPEC L1, L2).
 *
 * @param sheets what came back, of all agencies
 */
export function* localityScores(
  { snapshot, tables, year, directory, assignments }: Source,
  criteria: CriteriaByRef,
  sheets: readonly Returned[],
  choices: LocalityChoices,
): Task<LocalityAnswers> {
  const groups = localityGroups(directory, year, snapshot);
  if (groups.length === 0) return { tables: [], others: sheets, answers: [] };
  const owed = yield* owedBy(assignments, criteria, directory);
  const counted = yield* countedWhereDeclared(snapshot, tables, sheets);
  const nameOf = canonicalNames(directory);
  const keyOf = ({ agency }: Returned) => agencyKey(nameOf(agency));
  const found: LocalityTable[] = [];
  const whole: Returned[] = [];
  let left = sheets;
  for (const group of groups) {
    const refs = new Set(owed.get(group.name) ?? []);
    const members = new Set(group.members.map(agencyKey));
    const theirs = left.filter((sheet) => members.has(keyOf(sheet)));
    const answers: ReturnedRow[] = [];
    for (const { table, chosen } of byTable(refs, criteria, tables)) {
      const given = { snapshot, choices, counted, keyOf };
      const read = yield* tableScores(group, table, chosen, theirs, given);
      found.push(read);
      answers.push(...read.criteria.flatMap((one) => answerOf(one) ?? []));
    }
    left = left.map((sheet) =>
      members.has(keyOf(sheet))
        ? { ...sheet, rows: sheet.rows.filter(({ key }) => !refs.has(key)) }
        : sheet,
    );
    if (answers.length > 0) {
      const one = { agency: group.name, file: null, sheet: group.name, isUnreadable: false };
      whole.push({ ...one, rows: answers });
    }
  }
  return { tables: found, others: left, answers: whole };
}

function* tableScores(
  group: LocalityGroup,
  table: ScoredTable,
  chosen: readonly PlacedCriterion[],
  sheets: readonly Returned[],
  given: {
    snapshot: WorkbookSnapshot;
    choices: LocalityChoices;
    counted: CountedScores;
    keyOf: (sheet: Returned) => string;
  },
): Task<LocalityTable> {
  const { snapshot, choices, counted, keyOf } = given;
  const { kind } = table.appendix;
  const named = chosen.map((placed) => ({
    ...placed,
    ref: criterionRef(kind, placed.criterion.id, table.nth),
  }));
  const kept = yield* readLocalitySheet(snapshot, { group: group.name, table, criteria: named });
  yield;
  const isOther = otherThanKeyed(new Map(named.map((one) => [one.ref, one])));
  const scores = new Map(named.map(({ ref }) => [ref, new Map(kept.scores.get(ref))]));
  const words = new Map(named.map(({ ref }) => [ref, new Map(kept.words.get(ref))]));
  const doubtful = new Map(named.map(({ ref }) => [ref, [] as Doubtful[]]));
  const limits = new Map(named.map(({ ref, criterion }) => [ref, limitOf(table, criterion)]));
  for (const sheet of sheets) {
    yield;
    const locality = keyOf(sheet);
    for (const [nth, row] of sheet.rows.entries()) {
      if (isSliceEnd(nth)) yield;
      const own = scores.get(row.key);
      if (!own) continue;
      const max = limits.get(row.key) ?? null;
      const declared = declaredScore(counted, row.key, row.declared, max);
      if (!isSaid(row, declared)) continue;
      const { agency, file, sheet: name } = sheet;
      const claim: Claim = { ...row, agency, file, sheet: name, declared, numbers: row.declared };
      const doubts = doubtOf(kind, row.key, claim, max, isOther(row.key, row.label));
      // What the table has stays, and a person may write it there.
      if (doubts.length > 0) {
        doubtful.get(row.key)?.push(...doubts);
      } else if (row.score.value !== null) {
        own.set(locality, row.score.value);
        words.get(row.key)?.delete(locality);
      }
    }
  }
  const members = group.members.map(agencyKey);
  return {
    group,
    table,
    criteria: named.map((one): LocalityCriterion => {
      const { ref } = one;
      const own = scores.get(ref) ?? new Map<string, Decimal>();
      const max = limits.get(ref) ?? null;
      const chosenRule = choices.rules.get(ref);
      const isOfThis = chosenRule?.of === aboutCriterion(one);
      const rule = (isOfThis ? chosenRule?.is : null) ?? kept.rules.get(ref) ?? null;
      const answered = members.flatMap((member) => own.get(member) ?? []);
      const result = rule && wholeOfLocalities(rule, answered, max);
      const missing = group.members.filter((_, nth) => !own.has(members[nth] ?? ''));
      const isTaken =
        result !== null &&
        (missing.length === 0 || isTakenPartly(choices.partly.get(ref), one, missing));
      return {
        ...{ ...one, max, rule, result, keptRule: kept.rules.get(ref) ?? null },
        scores: own,
        words: words.get(ref) ?? new Map<string, string>(),
        doubtful: doubtful.get(ref) ?? [],
        isTaken,
      };
    }),
  };
}

/** The group's one answer. */
function answerOf({ ref, criterion, result, isTaken }: LocalityCriterion): ReturnedRow | null {
  if (result === null || !isTaken) return null;
  return {
    key: ref,
    years: null,
    row: 0,
    column: 0,
    label: titleOf(criterion),
    score: plainScore(result),
    isGrouped: false,
    isMerged: false,
    hasNoResult: false,
    declared: '',
    texts: { status: '', evidence: '', measures: '', deadline: '', note: '' },
  };
}
