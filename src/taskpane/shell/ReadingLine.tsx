import { Button, makeStyles, tokens } from '@fluentui/react-components';
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
});

/** That the workbook is being read: how far, and a way to stop, where it takes longer than a moment. */
export function ReadingLine() {
  const styles = useStyles();
  const session = useSession();
  const { app, write } = useWords().strings;
  const { reading, isReading, readProgress } = useSessionState();
  if (!isReading || (reading && !readProgress)) return null;
  if (!readProgress) {
    return (
      <>
        <p className={styles.label}>{app.reading}</p>
        <WorkBar label={app.reading} done={0} of={0} />
      </>
    );
  }
  const { done, of } = readProgress;
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
