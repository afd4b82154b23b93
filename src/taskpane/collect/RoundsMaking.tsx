import { Button, makeStyles } from '@fluentui/react-components';
import type { Reading } from '../../app/reading';
import { periodsTask, type Rounds } from '../../app/rounds';
import type { Task } from '../../core/base/task';
import { useSession } from '../session/SessionContext';
import { Disclosure } from '../shell/Disclosure';
import { noteStyle } from '../shell/noteStyle';
import type { CollectedNow } from './collectJobs';
import { useRoundsWords } from './roundsWords';

const useStyles = makeStyles({ note: noteStyle });

interface RoundsMakingProps {
  rounds: Rounds;
  /** The same of a later reading. */
  collectedOf: (reading: Reading) => Task<Pick<CollectedNow, 'rounds'>>;
}

/** Makes the table of rounds: once a year, for whoever follows each of them. */
export function RoundsMaking({ rounds, collectedOf }: RoundsMakingProps) {
  const styles = useStyles();
  const words = useRoundsWords();
  const session = useSession();
  return (
    <Disclosure title={words.follow} note={words.about}>
      <p className={styles.note}>{words.makeHint(rounds.planned)}</p>
      <Button
        onClick={() => {
          void session.prepare(function* (of) {
            return yield* periodsTask(of, (yield* collectedOf(of)).rounds);
          });
        }}
      >
        {words.make}
      </Button>
    </Disclosure>
  );
}
