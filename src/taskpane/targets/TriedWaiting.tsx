import { Button } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import type { Trial } from '../../app/session/trial';
import { useTargetsWords } from './targetsWords';

/** What was tried of criteria that the table does not have now, and a way to be rid of it. */
export function TriedWaiting({ trial }: { trial: Trial }) {
  const waiting = useSyncExternalStore(trial.subscribe, trial.awaited);
  const words = useTargetsWords();
  if (waiting.length === 0) return null;
  return (
    <div role="status">
      <p>
        {words.triedWait(
          waiting.length,
          waiting.map(({ id, name }) => (name === '' ? id : name)),
        )}
      </p>
      <Button
        size="small"
        onClick={() => {
          trial.dropAwaited();
        }}
      >
        {words.dropTried}
      </Button>
    </div>
  );
}
