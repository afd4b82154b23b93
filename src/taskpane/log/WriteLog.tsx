import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { LoggedWrite } from '../../app/workbookPort';
import type { Outcome, Problem } from '../../core/base/outcome';
import { calendarDay, clockTime } from '../../strings/moment';
import { problemMessage } from '../../strings/problemMessage';
import { useSession, useSessionState } from '../session/SessionContext';
import { useWords } from '../session/WordsContext';
import { Disclosure } from '../shell/Disclosure';
import { usePaged } from '../shell/usePaged';
import { Waiting } from '../shell/Waiting';
import { copiedOut } from './copiedOut';
import { useLogWords } from './logWords';
import { LoggedCells } from './LoggedCells';
import { noteStyle } from '../shell/noteStyle';

const useStyles = makeStyles({
  note: noteStyle,
  copy: { marginTop: tokens.spacingVerticalS, marginBottom: tokens.spacingVerticalS },
});

/** What was written to this workbook, when and where; each can be looked into, and undone where nothing bars it. */
export default function WriteLog() {
  const words = useLogWords();
  return (
    <Disclosure title={words.title}>
      <Log />
    </Disclosure>
  );
}

const SHOWN = 10;

function Log() {
  const styles = useStyles();
  const words = useLogWords();
  const { strings } = useWords();
  const session = useSession();
  const found = useWrites();
  const [problem, setProblem] = useState<Problem | null>(null);
  const writes = found?.ok === true ? found.value : [];
  const { shown, more } = usePaged(writes, SHOWN);
  const copyOut = async () => {
    const out = await copiedOut(session.log);
    setProblem(out.ok ? null : out.problem);
    if (out.ok) await session.prepare(out.value);
  };
  if (!found) return <Waiting />;
  if (!found.ok) return <p>{problemMessage(found.problem, strings)}</p>;
  if (writes.length === 0) return <p>{words.none}</p>;
  return (
    <>
      <p className={styles.note}>{words.intro}</p>
      {shown.map((write) => (
        <Write key={write.id} write={write} isNewest={write === writes[0]} />
      ))}
      {more}
      <Button size="small" className={styles.copy} onClick={() => void copyOut()}>
        {words.copyOut}
      </Button>
      {problem && <p role="alert">{problemMessage(problem, strings)}</p>}
    </>
  );
}

/** Asked again after each write and undo; null until Excel has answered. */
function useWrites(): Outcome<LoggedWrite[]> | null {
  const { log } = useSession();
  const { lastWrite } = useSessionState();
  const [found, setFound] = useState<Outcome<LoggedWrite[]> | null>(null);
  useEffect(() => {
    let isDropped = false;
    void log.writes().then((writes) => {
      if (!isDropped) setFound(writes);
    });
    return () => {
      isDropped = true;
    };
  }, [log, lastWrite]);
  return found;
}

function Write({ write, isNewest }: { write: LoggedWrite; isNewest: boolean }) {
  const styles = useStyles();
  const words = useLogWords();
  const { strings, language } = useWords();
  const session = useSession();
  const { progress, preview } = useSessionState();
  const { id, cells, sheets, names, isUnfinished, hasContents, barred, beside } = write;
  const nameOf = ({ at, kind }: Pick<LoggedWrite, 'at' | 'kind'>) =>
    `${calendarDay(at, language)} ${clockTime(at, language)} – ${strings.write.kinds[kind]}`;
  const extent = words.extent(cells, sheets, names);
  const isBusy = progress !== null || preview !== null;
  return (
    <Disclosure
      title={nameOf(write)}
      note={isUnfinished ? `${extent} · ${words.unfinished}` : extent}
    >
      {beside && <p className={styles.note}>{words.beside(beside.map(nameOf).join('; '))}</p>}
      {hasContents && <LoggedCells id={id} />}
      <Button
        size="small"
        disabled={barred !== null || isBusy}
        onClick={() => void session.undo(id)}
      >
        {words.undo}
      </Button>
      {barred !== null && <p className={styles.note}>{words.barred[barred]}</p>}
      {barred === null && !isNewest && <p className={styles.note}>{words.undoOlder}</p>}
    </Disclosure>
  );
}
