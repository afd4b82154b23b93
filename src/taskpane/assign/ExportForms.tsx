import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import {
  archiveOf,
  type ExportedForms,
  exportForms,
  type ExportProgress,
  type WrittenFile,
} from '../../app/exportForms';
import type { Reading } from '../../app/reading';
import { WorkbookWriter } from '../../app/workbookWriter';
import type { AssignOptions } from '../../core/assign/assignOptions';
import type { Problem } from '../../core/base/outcome';
import { problemMessage } from '../../strings/problemMessage';
import { useFiles } from '../session/FilesContext';
import { useChoice, useSession } from '../session/SessionContext';
import { useWords } from '../session/WordsContext';
import { useFormsWords } from './formsWords';
import { saveFile } from './saveFile';
import { startWriter } from './startWriter';
import { noteStyle } from '../shell/noteStyle';
import { ReadyButton } from '../shell/ReadyButton';
import { Waiting } from '../shell/Waiting';

const useStyles = makeStyles({
  note: noteStyle,
  button: { marginTop: tokens.spacingVerticalXS },
  working: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  files: { listStyleType: 'none', margin: 0, padding: 0 },
});

type State =
  | { is: 'idle' }
  | { is: 'working'; progress: ExportProgress }
  | { is: 'saved'; count: number; archive: string }
  | { is: 'ready'; exported: ExportedForms; opened: ReadonlySet<string>; problem: Problem | null };

interface ExportFormsProps {
  reading: Reading;
  /** How they are made of the reading that is there by then. */
  optionsIn: (reading: Reading) => AssignOptions;
  count: number;
  /** Why nothing can be exported; null: it can. */
  why?: string | null;
}

/** A file for every chosen agency: all in one archive where the pane can save, else opened one after the other. */
export function ExportForms({ reading, optionsIn, count, why = null }: ExportFormsProps) {
  const styles = useStyles();
  const session = useSession();
  const files = useFiles();
  const { strings } = useWords();
  const words = useFormsWords();
  const round = useChoice('round');
  const [state, setState] = useState<State>({ is: 'idle' });
  const [writer] = useState(() => new WorkbookWriter(startWriter));
  const isStopping = useRef(false);
  useEffect(
    () => () => {
      isStopping.current = true;
      writer.stop();
    },
    [writer],
  );
  const run = async () => {
    isStopping.current = false;
    setState({ is: 'working', progress: { done: 0, of: count + 1 } });
    const now = (await session.upToDate()) ?? reading;
    const exported = await exportForms(
      now,
      optionsIn(now),
      round,
      writer,
      (progress) => {
        setState({ is: 'working', progress });
      },
      () => isStopping.current,
    );
    if (exported === null) return setState({ is: 'idle' });
    if (files.way === 'open') {
      return setState({ is: 'ready', exported, opened: new Set(), problem: null });
    }
    saveFile(exported.archive, archiveOf(exported));
    setState({ is: 'saved', count: exported.files.length - 1, archive: exported.archive });
  };
  const open = async (file: WrittenFile) => {
    const opened = await files.open(file.bytes);
    setState((before) =>
      before.is !== 'ready'
        ? before
        : opened.ok
          ? { ...before, opened: new Set(before.opened).add(file.name), problem: null }
          : { ...before, problem: opened.problem },
    );
  };
  if (files.way === 'none') return <p>{words.noWay}</p>;
  return (
    <>
      <p className={styles.note}>{files.way === 'open' ? words.howOpen : words.howSave}</p>
      <ReadyButton
        className={styles.button}
        why={why}
        disabled={state.is === 'working'}
        onClick={() => void run()}
      >
        {words.export(count)}
      </ReadyButton>
      <div role="status">
        {state.is === 'working' && (
          <div className={styles.working}>
            <Waiting />
            {words.writing(state.progress.done, state.progress.of)}
            <Button
              size="small"
              onClick={() => {
                isStopping.current = true;
              }}
            >
              {words.stop}
            </Button>
          </div>
        )}
        {state.is === 'saved' && <p>{words.saved(state.count, state.archive)}</p>}
        {state.is === 'ready' && state.problem && <p>{problemMessage(state.problem, strings)}</p>}
      </div>
      {state.is === 'ready' && (
        <ul className={styles.files}>
          {state.exported.files.map((file) => (
            <li key={file.name}>
              <Button size="small" appearance="subtle" onClick={() => void open(file)}>
                {words.open(file.agency === '' ? words.list : file.agency)}
              </Button>
              {state.opened.has(file.name) && words.opened(file.name)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
