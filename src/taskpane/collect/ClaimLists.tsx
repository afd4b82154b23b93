import { useMemo, type ReactNode } from 'react';
import type { CriterionRef } from '../../core/assign/assignment';
import type { CriteriaByRef } from '../../core/assign/criteriaByRef';
import type { Decimal } from '../../core/base/decimal';
import type { Claim } from '../../core/collect/returned';
import type { Collected } from '../../core/collect/collect';
import type { PlacedRow, Placement } from '../../core/collect/placements';
import { CheckGroup } from '../shell/CheckList';
import { useSearch } from '../shell/useSearch';
import { limitOf } from '../../core/table/limit';
import type { ScoredTable } from '../../core/table/scoredTable';
import { titleOf } from '../../core/table/shownCode';
import { aboutCriterion } from '../../core/collect/about';
import { rowName, saidOf, type Settlement } from '../../core/collect/settlement';
import { ClaimLine, DecideButton, placeOf } from './ClaimLine';
import { DoubtReason, MeantScores } from './DoubtedClaim';
import { CriterionName } from './CriterionName';
import { PlaceClaim } from './PlaceClaim';
import { SettleClaims } from './SettleClaims';
import { SettledLines } from './SettledLines';
import { useCollectWords } from './collectWords';

interface ClaimListsProps {
  collected: Collected;
  /** Rows that were given to criteria. */
  placed: readonly PlacedRow[];
  criteria: CriteriaByRef;
  /** Those of the year worked on: a row can be given to a criterion of theirs. */
  tables: readonly ScoredTable[];
  /** @param key a criterion, or the name of a row that belongs to none */
  onDecide: (key: string, decision: Settlement) => void;
  /** Takes a decision back. */
  onUndecide: (key: string) => void;
  /** @param name of the row */
  onPlace: (name: string, placement: Placement) => void;
  onUnplace: (name: string) => void;
}

/** What a person must look at: two agencies with two scores, scores that cannot be right, lost rows. */
export function ClaimLists(props: ClaimListsProps) {
  const { collected, placed, criteria, tables } = props;
  const { onDecide, onUndecide, onPlace, onUnplace } = props;
  const words = useCollectWords();
  const { box, found } = useFound(collected, placed, criteria);
  const { decided, settled, conflicts, doubtful, unmatched } = found;
  const scaleOf = (ref: CriterionRef) => {
    const placed = criteria.get(ref);
    if (!placed) return null;
    return { kind: placed.table.appendix.kind, max: limitOf(placed.table, placed.criterion) };
  };
  const saidNow = (ref: CriterionRef) => {
    const placed = criteria.get(ref);
    return placed ? saidOf(aboutCriterion(placed), collected.claims.get(ref) ?? []) : '';
  };
  const settle = (key: string) => (decision: Settlement) => {
    onDecide(key, decision);
  };
  const choose = (ref: CriterionRef) => (value: Decimal) => {
    onDecide(ref, { is: 'score', value, of: saidNow(ref) });
  };
  const named = (ref: CriterionRef) => <CriterionName criterion={ref} criteria={criteria} />;
  return (
    <>
      {box}
      {found.isNothing && <p>{words.noneFound}</p>}
      <SettledLines
        decided={decided}
        settled={settled}
        placed={found.placed}
        criteria={criteria}
        onUndecide={onUndecide}
        onUnplace={onUnplace}
      />
      <Group title={words.conflicts(conflicts.length)} lines={conflicts} keyOf={({ ref }) => ref}>
        {({ ref, claims }) => (
          <>
            {named(ref)}
            {claims.map((claim, nth) => (
              <ClaimLine key={placeOf(claim)} claim={claim}>
                {isFirstToSay(claims, nth) && (
                  <DecideButton value={claim.score.value} onDecide={choose(ref)} />
                )}
              </ClaimLine>
            ))}
            <SettleClaims of={saidNow(ref)} scale={scaleOf(ref)} onSettle={settle(ref)} />
          </>
        )}
      </Group>
      <Group
        title={words.doubtful(doubtful.length)}
        lines={doubtful}
        keyOf={({ claim }) => placeOf(claim)}
      >
        {(doubt) => (
          <>
            {named(doubt.ref)}
            <DoubtReason doubt={doubt} />
            <ClaimLine claim={doubt.claim}>
              <MeantScores meant={doubt.meant} onDecide={choose(doubt.ref)} />
            </ClaimLine>
            <SettleClaims
              of={saidNow(doubt.ref)}
              scale={scaleOf(doubt.ref)}
              onSettle={settle(doubt.ref)}
            />
          </>
        )}
      </Group>
      <Group
        title={words.unmatched(unmatched.length)}
        lines={unmatched}
        keyOf={({ claim }) => placeOf(claim)}
      >
        {({ claim, key, label, why, of }) => (
          <>
            {label || key}: {words.unmatchedWhy[why]}
            <ClaimLine claim={claim} />
            <PlaceClaim
              claim={claim}
              tables={tables}
              onPlace={(placement) => {
                onPlace(rowName(claim), placement);
              }}
            />
            <SettleClaims of={of} scale={null} onSettle={settle(rowName(claim))} />
          </>
        )}
      </Group>
    </>
  );
}

function Group<T>(props: {
  title: string;
  lines: readonly T[];
  keyOf: (line: T) => string;
  children: (line: T) => ReactNode;
}) {
  if (props.lines.length === 0) return null;
  return <CheckGroup {...props} isSeparated />;
}

/** One button is enough for a score that several gave. */
function isFirstToSay(claims: readonly Claim[], nth: number): boolean {
  return claims.findIndex(({ score }) => score.value === claims[nth]?.score.value) === nth;
}

/** Of everything that is listed what a search finds: by code and name, agency, or what was written. */
function useFound(collected: Collected, placed: readonly PlacedRow[], criteria: CriteriaByRef) {
  const words = useCollectWords();
  const { accepted, settled, conflicts, doubtful, unmatched } = collected;
  const decided = useMemo(() => accepted.filter(({ isDecided }) => isDecided), [accepted]);
  const lists = [decided, settled, placed, conflicts, doubtful, unmatched];
  const all = lists.reduce((sum, { length }) => sum + length, 0);
  const { box, isFound } = useSearch(words.searchDoubts, all);
  const found = useMemo(() => {
    const titled = (ref: string) => {
      const one = criteria.get(ref);
      return one ? titleOf(one.criterion) : ref;
    };
    const said = (claims: readonly Claim[]) =>
      claims.flatMap(({ agency, file, score }) => [agency, file ?? '', score.text]);
    return {
      decided: decided.filter(({ ref, claims }) => isFound(titled(ref), ...said(claims))),
      settled: settled.filter(({ key, label, claims }) =>
        isFound(criteria.has(key) ? titled(key) : label, ...said(claims)),
      ),
      placed: placed.filter(({ ref, agency }) => isFound(titled(ref), agency)),
      conflicts: conflicts.filter(({ ref, claims }) => isFound(titled(ref), ...said(claims))),
      doubtful: doubtful.filter(({ ref, claim }) => isFound(titled(ref), ...said([claim]))),
      unmatched: unmatched.filter(({ label, key, claim }) =>
        isFound(label || key, ...said([claim])),
      ),
    };
  }, [decided, settled, placed, conflicts, doubtful, unmatched, criteria, isFound]);
  const isNothing = all > 0 && Object.values(found).every(({ length }) => length === 0);
  return { box, found: { ...found, isNothing } };
}
