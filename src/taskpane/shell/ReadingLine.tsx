import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { SessionState } from '../../app/session/sessionState';
import { useSession, useSessionState } from '../session/SessionContext';
import { useWords } from '../session/WordsContext';
import { WorkBar } from './WorkBar';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    paddingBottom: tokens.spacingVerticalXS,
  },
  label: { flexGrow: 1 },
  /** Over what is there, and only where it takes longer than a moment: what somebody is about to press must not move. */
  over: {
    position: 'absolute',
    bottom: '100%',
    left: 0,
    right: 0,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    animationName: { from: { visibility: 'hidden' }, to: { visibility: 'hidden' } },
    animationDuration: '400ms',
  },
});

/** That the workbook is being read for the first time: how far, and a way to stop. */
export function ReadingLine() {
  const styles = useStyles();
  const { app } = useWords().strings;
  const { reading, isReading, readProgress } = useSessionState();
  if (!isReading || reading) return null;
  if (readProgress) return <HowFar {...readProgress} />;
  return (
    <>
      <p className={styles.label}>{app.reading}</p>
      <WorkBar label={app.reading} done={0} of={0} />
    </>
  );
}

/** The same where what was read before is shown meanwhile, over the foot of it. */
export function ReadingAgain() {
  const styles = useStyles();
  const { reading, isReading, readProgress } = useSessionState();
  if (!isReading || !reading || !readProgress) return null;
  return (
    <div className={styles.over}>
      <HowFar {...readProgress} />
    </div>
  );
}

function HowFar({ done, of }: NonNullable<SessionState['readProgress']>) {
  const styles = useStyles();
  const session = useSession();
  const { app, write } = useWords().strings;
  return (
    <>
      <div className={styles.line} role="status">
        <span className={styles.label}>{app.readRows(done, of)}</span>
        <Button size="small" onClick={session.stopReading}>
          {write.stop}
        </Button>
      </div>
      <WorkBar label={app.reading} done={done} of={of} />
    </>
  );
}
