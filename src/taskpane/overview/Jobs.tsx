import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type * as Plans from '../../app/jobs';
import type { Reading } from '../../app/reading';
import type { GuardedPlan } from '../../app/workbookPort';
import type { Task } from '../../core/base/task';
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
  const prepare = (making: (jobs: typeof Plans) => Task<GuardedPlan>) => {
    void session.prepare(import('../../app/jobs').then(making));
  };
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
        onClick={() => prepare((jobs) => jobs.recalculateTask(reading, 'formulas'))}
      />
      <Job
        label={overview.recalculateValues}
        note={overview.valuesNote}
        onClick={() => prepare((jobs) => jobs.recalculateTask(reading, 'values'))}
      />
      <div className={styles.row}>
        <Button size="small" onClick={() => prepare((jobs) => jobs.highlightTask(reading))}>
          {overview.highlight}
        </Button>
        <Button
          size="small"
          onClick={() => {
            prepare((jobs) => jobs.clearHighlightTask(reading));
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
