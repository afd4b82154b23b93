import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { AgencyDirectory } from '../../core/agencies/agency';
import type { CriterionRef } from '../../core/assign/assignment';
import type { CriteriaByRef } from '../../core/assign/criteriaByRef';
import type { Claim } from '../../core/collect/returned';
import type { Collected } from '../../core/collect/collect';
import type { Decimal } from '../../core/base/decimal';
import { useWords } from '../session/WordsContext';
import { CheckGroup, CheckLines } from '../shell/CheckList';
import { PlaceLink } from '../shell/PlaceLink';
import { limitOf } from '../../core/table/limit';
import { type Decision, rowName } from '../../core/collect/settlement';
import { SettleClaims } from './SettleClaims';
import { CriterionName } from './CriterionName';
import { GapList } from './GapList';
import { useCollectWords } from './collectWords';

const useStyles = makeStyles({
  claim: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    alignItems: 'center',
  },
});

interface ClaimListsProps {
  collected: Collected;
  criteria: CriteriaByRef;
  directory: AgencyDirectory;
  /** @param key a criterion, or the name of a row that belongs to none */
  onDecide: (key: string, decision: Decision) => void;
  /** Takes a decision back. */
  onUndecide: (key: string) => void;
}

/** What a person must look at: two agencies with two scores, scores that cannot be right, gaps, lost rows. */
export function ClaimLists(props: ClaimListsProps) {
  const { collected, criteria, directory, onDecide, onUndecide } = props;
  const styles = useStyles();
  const { figure } = useWords();
  const words = useCollectWords();
  const { accepted, conflicts, doubtful, gaps, unmatched, settled } = collected;
  const scaleOf = (ref: CriterionRef) => {
    const placed = criteria.get(ref);
    if (!placed) return null;
    return { kind: placed.table.appendix.kind, max: limitOf(placed.table, placed.criterion) };
  };
  /** Everything that is said of a criterion: a settlement is about all of it. */
  const claimsOf = (ref: CriterionRef) => [
    ...new Set([
      ...doubtful.flatMap((one) => (one.ref === ref ? [one.claim] : [])),
      ...[...conflicts, ...accepted].flatMap((one) => (one.ref === ref ? one.claims : [])),
    ]),
  ];
  const settle = (key: string) => (decision: Decision) => {
    onDecide(key, decision);
  };
  const declaredOf = ({ declared, score }: Claim) => ({
    numbers: declared?.text ?? '',
    worth: figure(declared?.worth ?? null),
    given: figure(score.value),
  });
  const named = (ref: CriterionRef) => <CriterionName criterion={ref} criteria={criteria} />;
  return (
    <>
      <CheckLines lines={accepted.filter(({ isDecided }) => isDecided)} keyOf={({ ref }) => ref}>
        {({ ref, value }) => (
          <>
            {named(ref)}
            <div className={styles.claim}>
              {words.decided(figure(value))}
              <Button
                size="small"
                onClick={() => {
                  onUndecide(ref);
                }}
              >
                {words.undecide}
              </Button>
            </div>
          </>
        )}
      </CheckLines>
      <CheckLines lines={settled} keyOf={({ key }) => key}>
        {({ key, is, label }) => (
          <>
            {criteria.has(key) ? named(key) : label}
            <div className={styles.claim}>
              {words.settled[is]}
              <Button
                size="small"
                onClick={() => {
                  onUndecide(key);
                }}
              >
                {words.undecide}
              </Button>
            </div>
          </>
        )}
      </CheckLines>
      <Group title={words.conflicts(conflicts.length)} lines={conflicts} keyOf={({ ref }) => ref}>
        {({ ref, claims }) => (
          <>
            {named(ref)}
            {claims.map((claim, nth) => (
              <ClaimLine key={placeOf(claim)} claim={claim}>
                {isFirstToSay(claims, nth) && (
                  <DecideButton value={claim.score.value} criterion={ref} onDecide={onDecide} />
                )}
              </ClaimLine>
            ))}
            <SettleClaims claims={claimsOf(ref)} scale={scaleOf(ref)} onSettle={settle(ref)} />
          </>
        )}
      </Group>
      <Group
        title={words.doubtful(doubtful.length)}
        lines={doubtful}
        keyOf={({ claim }) => placeOf(claim)}
      >
        {({ ref, claim, why, max, meant }) => (
          <>
            {named(ref)}
            <div>
              {words.doubts[why](figure(max), claim.years, declaredOf(claim))}
              {meant.length > 0 && `; ${words.perhaps(meant.map(figure))}`}
            </div>
            <ClaimLine claim={claim}>
              {meant.map((value) => (
                <DecideButton key={value} value={value} criterion={ref} onDecide={onDecide} />
              ))}
            </ClaimLine>
            <SettleClaims claims={claimsOf(ref)} scale={scaleOf(ref)} onSettle={settle(ref)} />
          </>
        )}
      </Group>
      <Group
        title={words.unmatched(unmatched.length)}
        lines={unmatched}
        keyOf={({ claim }) => placeOf(claim)}
      >
        {({ claim, key, label, why }) => (
          <>
            {label || key}: {words.unmatchedWhy[why]}
            <ClaimLine claim={claim} />
            <SettleClaims claims={[claim]} scale={null} onSettle={settle(rowName(claim))} />
          </>
        )}
      </Group>
      <GapList gaps={gaps} criteria={criteria} directory={directory} />
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

/** No two claims stand in one cell. */
function placeOf({ file, sheet, row }: Claim): string {
  return `${file ?? ''}|${sheet}|${row}`;
}

function ClaimLine({ claim, children }: { claim: Claim; children?: ReactNode }) {
  const styles = useStyles();
  const { figure } = useWords();
  const { agency, score, declared, file, sheet, row, column } = claim;
  const said = useCollectWords().says(
    agency,
    score.value === null || score.state !== 'value' || score.relation !== '='
      ? score.text || (declared?.text ?? '')
      : figure(score.value),
  );
  return (
    <div className={styles.claim}>
      {file === null ? (
        <PlaceLink sheet={sheet} row={row} column={column}>
          {said}
        </PlaceLink>
      ) : (
        <span>
          {said} ({file})
        </span>
      )}
      {children}
    </div>
  );
}

/** @param props.value null for a score that nobody should take as it stands */
function DecideButton(props: {
  value: Decimal | null;
  criterion: CriterionRef;
  onDecide: (ref: CriterionRef, value: Decision) => void;
}) {
  const { value, criterion, onDecide } = props;
  const { figure } = useWords();
  const words = useCollectWords();
  if (value === null) return null;
  return (
    <Button
      size="small"
      onClick={() => {
        onDecide(criterion, value);
      }}
    >
      {words.choose(figure(value))}
    </Button>
  );
}
