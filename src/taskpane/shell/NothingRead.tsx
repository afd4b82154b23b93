import { Button } from '@fluentui/react-components';
import type { Session } from '../../app/session/session';
import { useSessionState } from '../session/SessionContext';
import { useWords } from '../session/WordsContext';

/** Nothing to show: no table, or a reading that failed or was stopped, which the bar above says. */
export function NothingRead({ session }: { session: Session }) {
  const { app } = useWords().strings;
  const { readProblem } = useSessionState();
  return (
    <>
      {readProblem?.code === 'no-table' && (
        <>
          <p>{app.noTable}</p>
          <p>{app.noTableHint}</p>
          <p>{app.pointHint}</p>
          <p>
            <Button onClick={() => void session.choosing.pointAtTable()}>{app.pointAtTable}</Button>
          </p>
        </>
      )}
      <Button onClick={() => void session.read()}>{app.readAgain}</Button>
    </>
  );
}
