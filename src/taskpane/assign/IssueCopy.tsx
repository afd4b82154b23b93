import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { type IssuedFile, type Issuing, issueOpen } from '../../app/issue';
import type { Reading } from '../../app/reading';
import type { Outcome } from '../../core/base/outcome';
import { problemMessage } from '../../strings/problemMessage';
import { useUnreadableWords } from '../collect/unreadableWords';
import { useFiles } from '../session/FilesContext';
import { useSession } from '../session/SessionContext';
import { useWords } from '../session/WordsContext';
import { Waiting } from '../shell/Waiting';
import { useFormsWords } from './formsWords';
import { saveFile } from './saveFile';
import { noteStyle } from '../shell/noteStyle';

const useStyles = makeStyles({
  note: noteStyle,
  working: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  button: { margin: `${tokens.spacingVerticalXS} 0` },
});

type State =
  | { is: 'idle' }
  | { is: 'working' }
  | { is: 'made'; file: IssuedFile }
  | { is: 'failed'; said: string };

/** The workbook without anything of the add-in's: saved where the pane can save, else opened as a new workbook. */
export default function IssueCopy({ reading }: { reading: Reading }) {
  const styles = useStyles();
  const session = useSession();
  const files = useFiles();
  const { strings } = useWords();
  const words = useFormsWords();
  const unreadable = useUnreadableWords();
  const [state, setState] = useState<State>({ is: 'idle' });
  const run = async () => {
    setState({ is: 'working' });
    const issued: Outcome<Issuing> = await issueOpen((await session.upToDate()) ?? reading, files);
    const fail = (said: string) => {
      setState({ is: 'failed', said });
    };
    if (!issued.ok) return fail(problemMessage(issued.problem, strings));
    if (issued.value.is === 'unreadable') return fail(unreadable('Excel', issued.value.why));
    const { file } = issued.value;
    if (files.way === 'download') saveFile(file.name, file.bytes);
    else {
      const opened = await files.open(file.bytes);
      if (!opened.ok) return fail(problemMessage(opened.problem, strings));
    }
    setState({ is: 'made', file });
  };
  if (files.way === 'none') return <p>{words.noWay}</p>;
  return (
    <>
      <p className={styles.note}>{words.issueNote}</p>
      <Button
        className={styles.button}
        disabled={state.is === 'working'}
        onClick={() => void run()}
      >
        {words.issueMake}
      </Button>
      <div role="status">
        {state.is === 'working' && (
          <div className={styles.working}>
            <Waiting />
            {words.issueMaking}
          </div>
        )}
        {state.is === 'failed' && <p>{state.said}</p>}
        {state.is === 'made' && <Made file={state.file} isOpened={files.way === 'open'} />}
      </div>
    </>
  );
}

function Made({ file, isOpened }: { file: IssuedFile; isOpened: boolean }) {
  const words = useFormsWords();
  const { name, sheets, hidden, frozen } = file;
  return (
    <>
      <p>
        {words.issued(name, sheets)} {isOpened ? words.issuedOpened : words.issuedWhere}
      </p>
      {hidden.length > 0 && <p>{words.issuedHidden(hidden)}</p>}
      {frozen > 0 && <p>{words.issuedFrozen(frozen)}</p>}
    </>
  );
}
