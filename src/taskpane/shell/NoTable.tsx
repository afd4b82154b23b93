import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import {
  ArrowSyncRegular,
  DocumentTableRegular,
  TableSearchRegular,
  TableSimpleCheckmarkRegular,
} from '@fluentui/react-icons';
import type { Session } from '../../app/session/session';
import { noTableEn } from '../../strings/noTable.en';
import { noTableVi, type NoTableStrings } from '../../strings/noTable.vi';
import { useFiles } from '../session/FilesContext';
import { useSessionState } from '../session/SessionContext';
import { problemMessage } from '../../strings/problemMessage';
import { useWords } from '../session/WordsContext';

const useStyles = makeStyles({
  empty: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalS}`,
    textAlign: 'center',
  },
  icon: { fontSize: '48px', lineHeight: 0, color: tokens.colorNeutralForeground3 },
  title: { margin: 0 },
  hint: { margin: 0, maxWidth: '36ch', color: tokens.colorNeutralForeground2 },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'center',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
});

/** A plan to try the add-in on, which lies beside this page. */
const SAMPLE = 'ke-hoach-mau.xlsx';

/** Nothing to show: no table, or a reading that failed or was stopped, which the bar above says. */
export default function NoTable({ session }: { session: Session }) {
  const styles = useStyles();
  const { strings, language } = useWords();
  const { readProblem } = useSessionState();
  const words = language === 'en' ? noTableEn : noTableVi;
  const { app } = strings;
  const again = (
    <Button icon={<ArrowSyncRegular />} onClick={() => void session.read()}>
      {app.readAgain}
    </Button>
  );
  if (readProblem?.code !== 'no-table') return again;
  return (
    <div className={styles.empty}>
      <span className={styles.icon} aria-hidden>
        <TableSearchRegular />
      </span>
      <h2 className={styles.title}>{words.title}</h2>
      <p className={styles.hint}>
        {readProblem.details.isOldFont ? problemMessage(readProblem, strings) : words.hint}
      </p>
      <p className={styles.hint}>{words.point}</p>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          icon={<TableSimpleCheckmarkRegular />}
          onClick={() => void session.choosing.pointAtTable()}
        >
          {app.pointAtTable}
        </Button>
        {again}
      </div>
      <SamplePlan words={words} />
    </div>
  );
}

/** For whoever has no plan yet: a published one, beside the workbook that is open. */
function SamplePlan({ words }: { words: NoTableStrings }) {
  const styles = useStyles();
  const files = useFiles();
  const { strings } = useWords();
  const [said, setSaid] = useState('');
  // Where Excel opens no files, there is no way to it.
  if (files.way === 'none') return null;
  const open = async () => {
    setSaid('');
    const bytes = await fetched(SAMPLE);
    if (bytes === null) return setSaid(words.sampleFailed);
    const opened = await files.open(bytes);
    setSaid(opened.ok ? words.sampleOpened : problemMessage(opened.problem, strings));
  };
  return (
    <>
      <Button appearance="subtle" icon={<DocumentTableRegular />} onClick={() => void open()}>
        {words.sample}
      </Button>
      <p role="status" className={styles.hint}>
        {said}
      </p>
    </>
  );
}

/** @returns null where it does not come */
async function fetched(address: string): Promise<Uint8Array | null> {
  try {
    const answer = await fetch(address);
    return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : null;
  } catch {
    return null;
  }
}
