import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
  tokens,
} from '@fluentui/react-components';
import { appliedMessage } from '../../strings/appliedMessage';
import { problemMessage } from '../../strings/problemMessage';
import type { Strings } from '../../strings/vi';
import type { Notice, SessionState } from '../session/sessionState';
import { useSession, useSessionState } from '../session/SessionContext';
import { useWords } from '../session/WordsContext';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  progress: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  label: { flexGrow: 1 },
});

/** What is being written, what was, what went wrong; always said to a screen reader as well. */
export function StatusBar() {
  const styles = useStyles();
  const state = useSessionState();
  const { strings } = useWords();
  const { progress, notice, lastWrite } = state;
  const isUnfinished = lastWrite?.isUnfinished === true && progress === null;
  const isQuiet = !progress && !notice && !lastWrite;
  return (
    <div className={isQuiet ? undefined : styles.bar} role="status" aria-live="polite">
      {progress && <Progress progress={progress} />}
      {isUnfinished && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {strings.write.unfinished(strings.write.kinds[lastWrite.kind])}
          </MessageBarBody>
          <MessageBarActions>
            <UndoButton />
          </MessageBarActions>
        </MessageBar>
      )}
      {notice && <NoticeBar notice={notice} canUndo={lastWrite !== null && !isUnfinished} />}
      {!notice && !progress && lastWrite && !isUnfinished && <LastWriteLine state={state} />}
    </div>
  );
}

function Progress({ progress }: { progress: NonNullable<SessionState['progress']> }) {
  const styles = useStyles();
  const session = useSession();
  const { write } = useWords().strings;
  const { task, done, of, isStopping } = progress;
  const label =
    task === 'plan'
      ? write.preparing
      : task === 'undo'
        ? write.reverting
        : write.progress(done, of);
  return (
    <>
      <div className={styles.progress}>
        <span className={styles.label}>{isStopping ? write.stopping : label}</span>
        {task !== 'undo' && (
          <Button size="small" disabled={isStopping} onClick={session.stopWriting}>
            {write.stop}
          </Button>
        )}
      </div>
      <ProgressBar aria-label={label} {...(of === 0 ? {} : { value: done, max: of })} />
    </>
  );
}

function NoticeBar({ notice, canUndo }: { notice: Notice; canUndo: boolean }) {
  const session = useSession();
  const { strings } = useWords();
  return (
    <MessageBar intent={notice.kind === 'problem' ? 'error' : 'success'} layout="multiline">
      <MessageBarBody>{said(notice, strings)}</MessageBarBody>
      <MessageBarActions>
        {canUndo && notice.kind !== 'reverted' && <UndoButton />}
        <Button size="small" onClick={session.dismiss}>
          {strings.app.close}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function LastWriteLine({ state: { lastWrite } }: { state: SessionState }) {
  const styles = useStyles();
  const { strings } = useWords();
  return (
    <div className={styles.progress}>
      <span className={styles.label}>{lastWrite && strings.write.kinds[lastWrite.kind]}</span>
      <UndoButton />
    </div>
  );
}

function UndoButton() {
  const session = useSession();
  const { write } = useWords().strings;
  return (
    <Button size="small" onClick={() => void session.undo()}>
      {write.undo}
    </Button>
  );
}

function said(notice: Notice, strings: Strings): string {
  const { write } = strings;
  switch (notice.kind) {
    case 'nothing':
      return write.nothing;
    case 'said':
      return notice.text;
    case 'problem':
      return problemMessage(notice.problem, strings);
    case 'reverted': {
      const { cells, sheetsRemoved, sheetsRestored, kept } = notice.reverted;
      const done = write.undone(cells, sheetsRemoved.length + sheetsRestored.length);
      return kept.length > 0 ? `${done} ${write.kept(kept.join(', '))}` : done;
    }
    case 'applied':
      return appliedMessage(notice.plan, notice.applied, strings);
  }
}
