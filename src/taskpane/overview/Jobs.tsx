import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { highlightTask, clearHighlightTask } from '../../app/highlight';
import type { Reading } from '../../app/reading';
import { recalculateTask } from '../../app/recalculate';
import type { Severity } from '../../core/table/finding';
import { useSession } from '../session/SessionContext';
import { useWords } from '../session/WordsContext';

const useStyles = makeStyles({
  jobs: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  note: {
    display: 'block',
    marginTop: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** What can be done at once: first a look at what is wrong, then what writes, each with what it means. */
export function Jobs({ reading, onCheck }: { reading: Reading; onCheck: () => void }) {
  const styles = useStyles();
  const session = useSession();
  const { overview } = useWords().strings;
  const count = (severity: Severity) =>
    reading.findings.filter((finding) => finding.severity === severity).length;
  return (
    <div className={styles.jobs} role="group" aria-label={overview.jobs}>
      <div>
        <Button size="small" appearance="primary" onClick={onCheck}>
          {overview.findings(count('error'), count('warning'))}
        </Button>
      </div>
      <Job
        label={overview.recalculateFormulas}
        note={overview.formulasNote}
        onClick={() => void session.prepare(recalculateTask(reading, 'formulas'))}
      />
      <Job
        label={overview.recalculateValues}
        note={overview.valuesNote}
        onClick={() => void session.prepare(recalculateTask(reading, 'values'))}
      />
      <div className={styles.row}>
        <Button size="small" onClick={() => void session.prepare(highlightTask(reading))}>
          {overview.highlight}
        </Button>
        <Button
          size="small"
          onClick={() => {
            void session.prepare(clearHighlightTask(reading));
          }}
        >
          {overview.clearHighlight}
        </Button>
      </div>
    </div>
  );
}

function Job(props: { label: string; note: string; onClick: () => void }) {
  const styles = useStyles();
  return (
    <div>
      <Button size="small" onClick={props.onClick}>
        {props.label}
      </Button>
      <span className={styles.note}>{props.note}</span>
    </div>
  );
}
