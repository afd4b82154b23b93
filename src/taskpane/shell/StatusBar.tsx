import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { Notice, SessionState } from '../../app/session/sessionState';
import { CODE } from '../../core/ownSheets/formColumns';
import { useSession, useSessionState } from '../session/SessionContext';
import { useWords } from '../session/WordsContext';
import { ErrorBoundary } from './ErrorBoundary';
import { intentOf, isAbout, isOutOfDate, isReloaded, noticeText, sheetToOpen } from './noticeText';
import { WorkBar } from './WorkBar';

const MergedWrites = lazy(() => import('./MergedWrites'));

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
  const { progress, notice, lastWrite, preview } = useSessionState();
  const { write } = useWords().strings;
  // Beside a preview's "Cancel", "Undo" would be taken for the way out of it.
  const undoable = progress || preview ? null : lastWrite;
  const offersUndo = undoable !== null && notice !== null && isAbout(notice, undoable);
  const isUnfinished = undoable?.isUnfinished === true && !offersUndo;
  const hasLastWrite = undoable !== null && !isUnfinished && notice === null;
  const isQuiet = !progress && !notice && !isUnfinished && !hasLastWrite;
  return (
    <div className={isQuiet ? undefined : styles.bar} role="status" aria-live="polite">
      {progress && <Progress progress={progress} />}
      {isUnfinished && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {undoable.isGone
              ? write.gone(write.kinds[undoable.kind])
              : write.unfinished(write.kinds[undoable.kind], undoable.at)}
          </MessageBarBody>
          <MessageBarActions>
            <UndoButton />
          </MessageBarActions>
        </MessageBar>
      )}
      {notice && <NoticeBar notice={notice} canUndo={offersUndo} />}
      {hasLastWrite && undoable.beside && (
        <ErrorBoundary isQuiet>
          <Suspense fallback={null}>
            <MessageBar intent="warning" layout="multiline">
              <MergedWrites writes={undoable.beside} />
            </MessageBar>
          </Suspense>
        </ErrorBoundary>
      )}
      {hasLastWrite && (
        <div className={styles.progress}>
          <span className={styles.label}>{write.lastWrite(write.kinds[undoable.kind])}</span>
          <UndoButton />
        </div>
      )}
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
      <WorkBar label={label} done={done} of={of} />
    </>
  );
}

function NoticeBar({ notice, canUndo }: { notice: Notice; canUndo: boolean }) {
  const session = useSession();
  const { strings } = useWords();
  const opened = sheetToOpen(notice);
  const again = notice.kind === 'problem' ? (notice.again ?? null) : null;
  return (
    <MessageBar intent={intentOf(notice)} layout="multiline">
      <MessageBarBody>{noticeText(notice, strings)}</MessageBarBody>
      <MessageBarActions>
        {canUndo && <UndoButton />}
        {opened !== null && (
          <Button
            size="small"
            title={opened}
            onClick={() => void session.select(opened, { row: 0, column: CODE })}
          >
            {strings.write.openSheet}
          </Button>
        )}
        {again !== null && (
          <Button
            size="small"
            onClick={() => {
              session.dismiss();
              void again();
            }}
          >
            {strings.app.tryAgain}
          </Button>
        )}
        {isReloaded(notice) && (
          <Button
            size="small"
            onClick={() => {
              window.location.reload();
            }}
          >
            {strings.app.reload}
          </Button>
        )}
        {isOutOfDate(notice) && (
          <Button
            size="small"
            onClick={() => {
              session.dismiss();
              void session.read();
            }}
          >
            {strings.app.readAgain}
          </Button>
        )}
        <Button size="small" onClick={session.dismiss}>
          {strings.app.close}
        </Button>
      </MessageBarActions>
    </MessageBar>
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
