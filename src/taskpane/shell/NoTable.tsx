import { Button, makeStyles, tokens } from '@fluentui/react-components';
import {
  ArrowSyncRegular,
  TableSearchRegular,
  TableSimpleCheckmarkRegular,
} from '@fluentui/react-icons';
import type { Session } from '../../app/session/session';
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

/** Nothing to show: no table, or a reading that failed or was stopped, which the bar above says. */
export default function NoTable({ session }: { session: Session }) {
  const styles = useStyles();
  const { strings } = useWords();
  const { app } = strings;
  const { readProblem } = useSessionState();
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
      <h2 className={styles.title}>{app.noTable}</h2>
      <p className={styles.hint}>
        {readProblem.details.isOldFont ? problemMessage(readProblem, strings) : app.noTableHint}
      </p>
      <p className={styles.hint}>{app.pointHint}</p>
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
    </div>
  );
}
