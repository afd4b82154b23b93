import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Reading } from '../../app/reading';
import { periodsTask, type RoundNow, type Rounds, sentTask } from '../../app/rounds';
import type { AgencyProgress, AgencyState } from '../../core/periods/agencyProgress';
import type { Task } from '../../core/base/task';
import { sayDay } from '../../core/base/day';
import type { CriteriaByRef } from '../../core/assign/criteriaByRef';
import { beginLine } from '../../strings/beginLine';
import { useSession } from '../session/SessionContext';
import { CheckLines } from '../shell/CheckList';
import { Disclosure } from '../shell/Disclosure';
import { noteStyle } from '../shell/noteStyle';
import { useSearch } from '../shell/useSearch';
import type { CollectedNow } from './collectJobs';
import { CriterionName } from './CriterionName';
import { KeptRounds } from './KeptRounds';
import type { RoundsStrings } from '../../strings/rounds.vi';
import { useRoundsWords } from './roundsWords';

const useStyles = makeStyles({
  note: { ...noteStyle, marginTop: tokens.spacingVerticalXS },
  sent: { margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}` },
});

interface RoundPanelProps {
  rounds: Rounds;
  /** The name of the chosen one; '' for none. */
  chosen: string;
  /** What is known of it; null: nothing yet. */
  round: RoundNow | null;
  /** It is of what was read last. */
  isCurrent: boolean;
  /** The same of a later reading. */
  collectedOf: (reading: Reading) => Task<Pick<CollectedNow, 'rounds' | 'round'>>;
  /** @param name '' for none */
  onChoose: (name: string) => void;
}

/** Which round is collected, and how far every agency is in it. */
export function RoundPanel({
  rounds,
  chosen,
  round,
  isCurrent,
  collectedOf,
  onChoose,
}: RoundPanelProps) {
  const styles = useStyles();
  const words = useRoundsWords();
  const session = useSession();
  const id = useId();
  const { periods, planned, kept, hasTable } = rounds;
  return (
    <section>
      <h2 id={id}>{words.title}</h2>
      {hasTable ? (
        <>
          <Select
            aria-labelledby={id}
            value={periods.some(({ name }) => name === chosen) ? chosen : ''}
            onChange={(_, { value }) => {
              onChoose(value);
            }}
          >
            <option value="">{words.none}</option>
            {periods.map(({ name }) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
          {periods.length === 0 ? (
            <p className={styles.note}>{words.noneNamed}</p>
          ) : (
            round === null && <p className={styles.note}>{words.chooseHint}</p>
          )}
        </>
      ) : (
        <>
          <p className={styles.note}>{words.about}</p>
          <p className={styles.note}>{words.makeHint(planned)}</p>
          <Button
            onClick={() => {
              void session.prepare(function* (of) {
                return yield* periodsTask(of, (yield* collectedOf(of)).rounds);
              });
            }}
          >
            {words.make}
          </Button>
        </>
      )}
      {round && <RoundState {...{ round, isCurrent, collectedOf }} />}
      <KeptRounds kept={kept} />
    </section>
  );
}

/** In the order of how much there is to do. */
const STATES: readonly AgencyState[] = ['lacking', 'sent', 'not-sent', 'received'];

function RoundState(
  props: Pick<RoundPanelProps, 'isCurrent' | 'collectedOf'> & { round: RoundNow },
) {
  const { round, isCurrent, collectedOf } = props;
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
    ...(due.day === null ? [] : [words.due(sayDay(due.day))]),
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
