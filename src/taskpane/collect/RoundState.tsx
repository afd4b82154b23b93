import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Reading } from '../../app/reading';
import { type RoundNow, sentTask } from '../../app/rounds';
import type { CriteriaByRef } from '../../core/assign/criteriaByRef';
import type { Task } from '../../core/base/task';
import type { AgencyProgress, AgencyState } from '../../core/periods/agencyProgress';
import { beginLine } from '../../strings/beginLine';
import type { RoundsStrings } from '../../strings/rounds.vi';
import { useSession } from '../session/SessionContext';
import { CheckLines } from '../shell/CheckList';
import { Disclosure } from '../shell/Disclosure';
import { noteStyle } from '../shell/noteStyle';
import { useSearch } from '../shell/useSearch';
import type { CollectedNow } from './collectJobs';
import { CriterionName } from './CriterionName';
import { useRoundsWords } from './roundsWords';

const useStyles = makeStyles({
  note: { ...noteStyle, marginTop: tokens.spacingVerticalXS },
  sent: { margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}` },
});

interface RoundStateProps {
  round: RoundNow;
  /** It is of what was read last. */
  isCurrent: boolean;
  /** The same of a later reading. */
  collectedOf: (reading: Reading) => Task<Pick<CollectedNow, 'round'>>;
  /** What is done with it: before the list of agencies. */
  children: ReactNode;
}

/** In the order of how much there is to do. */
const STATES: readonly AgencyState[] = ['lacking', 'sent', 'not-sent', 'received'];

/** How far every agency is in a round. */
export function RoundState({ round, isCurrent, collectedOf, children }: RoundStateProps) {
  const styles = useStyles();
  const words = useRoundsWords();
  const session = useSession();
  const { progress, period, unknown, unchanged } = round;
  const { box, isFound } = useSearch(words.search, progress.length);
  const found = progress.filter(({ agency }) => isFound(agency));
  const count = (isOne: (one: AgencyProgress) => boolean) => progress.filter(isOne).length;
  const notSent = count(({ state }) => state === 'not-sent');
  const lacking = count(({ state }) => state === 'lacking');
  const late = count(({ isLate }) => isLate);
  const { due } = period;
  const parts = [
    words.received(
      count(({ state }) => state === 'received' || state === 'lacking'),
      progress.length,
    ),
    ...(lacking > 0 ? [words.lacking(lacking)] : []),
    ...(late > 0 ? [words.late(late)] : []),
    ...(due.day === null ? [] : [words.due(due.day)]),
  ];
  return (
    <>
      <p role="status">{beginLine(parts)}</p>
      {due.day === null && (
        <p className={styles.note}>{due.text === '' ? words.noDue : words.notOneDay(due.text)}</p>
      )}
      {unknown.length > 0 && <p className={styles.note}>{words.unknown(unknown)}</p>}
      {unchanged.map(({ agency, since }) => (
        <p key={`${agency}|${since}`} className={styles.note}>
          {words.unchanged(agency, since)}
        </p>
      ))}
      {children}
      {notSent > 0 && (
        <Button
          size="small"
          className={styles.sent}
          disabled={!isCurrent}
          onClick={() => {
            void session.prepare(function* (of) {
              return yield* sentTask(of, (yield* collectedOf(of)).round);
            });
          }}
        >
          {words.markSent(notSent)}
        </Button>
      )}
      {box}
      {found.length === 0 && progress.length > 0 && <p>{words.noneFound}</p>}
      {STATES.map((state) => (
        <StateGroup
          key={state}
          title={words.states[state]}
          agencies={found.filter((one) => one.state === state)}
          criteria={round.criteria}
        />
      ))}
    </>
  );
}

function StateGroup(props: {
  title: string;
  agencies: readonly AgencyProgress[];
  criteria: CriteriaByRef;
}) {
  const { title, agencies, criteria } = props;
  const words = useRoundsWords();
  if (agencies.length === 0) return null;
  return (
    <Disclosure title={words.group(title, agencies.length)}>
      <CheckLines lines={agencies} keyOf={({ agency }) => agency} isSeparated>
        {(one) => (
          <>
            {[one.agency, ...factsOf(one, words)].join(' · ')}
            {one.state === 'lacking' && (
              <CheckLines lines={one.missing} keyOf={(ref) => ref} shown={10}>
                {(ref) => <CriterionName criterion={ref} criteria={criteria} />}
              </CheckLines>
            )}
          </>
        )}
      </CheckLines>
    </Disclosure>
  );
}

function factsOf(
  { isLate, owed, missing, asked, isUnreadable }: AgencyProgress,
  words: RoundsStrings,
): string[] {
  return [
    ...(isLate ? [words.isLate] : []),
    ...(owed > 0 ? [words.answered(owed - missing.length, owed)] : []),
    ...(asked > 0 ? [words.asked(asked)] : []),
    ...(isUnreadable ? [words.unreadable] : []),
  ];
}
