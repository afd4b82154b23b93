import { Button } from '@fluentui/react-components';
import { NONE_WAITS, type ReachWish } from '../../app/session/reachWish';
import { useTargetsWords } from './targetsWords';

/** What was chosen of criteria that the table does not have now, and a way to be rid of it. */
export function ReachWaiting(props: {
  waiting: ReachWish['waiting'];
  onDrop: (none: ReachWish['waiting']) => void;
}) {
  const { waiting, onDrop } = props;
  const { within, turns } = waiting;
  const words = useTargetsWords();
  if (within === null && turns.length === 0) return null;
  return (
    <div role="status">
      {within && <p>{words.withinWaits(within[1])}</p>}
      {turns.length > 0 && (
        <p>
          {words.turnsWait(
            turns.length,
            turns.map(([, name]) => name),
          )}
        </p>
      )}
      <Button
        size="small"
        onClick={() => {
          onDrop(NONE_WAITS);
        }}
      >
        {words.dropWaiting}
      </Button>
    </div>
  );
}
