import { Button, makeStyles, tokens } from '@fluentui/react-components';
import {
  CalculatorRegular,
  EraserRegular,
  HighlightRegular,
  MathFormulaRegular,
} from '@fluentui/react-icons';
import { useId, type JSX } from 'react';
import type * as Plans from '../../app/jobs';
import type { Reading } from '../../app/reading';
import type { GuardedPlan } from '../../app/workbookPort';
import type { Task } from '../../core/base/task';
import { useSession } from '../session/SessionContext';
import { useWords } from '../session/WordsContext';

const useStyles = makeStyles({
  jobs: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(200px, 100%), 1fr))',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  button: {
    justifyContent: 'flex-start',
    width: '100%',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
  },
  note: {
    display: 'block',
    marginTop: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** What can be written at once, each after a preview, and what it means. */
export function Jobs() {
  const styles = useStyles();
  const session = useSession();
  const title = useId();
  const { overview } = useWords().strings;
  const prepare = (making: (jobs: typeof Plans, reading: Reading) => Task<GuardedPlan>) => {
    void session.prepare(async (reading) => making(await import('../../app/jobs'), reading));
  };
  return (
    <section aria-labelledby={title}>
      <h2 id={title}>{overview.jobs}</h2>
      <div className={styles.jobs}>
        <Job
          icon={<MathFormulaRegular />}
          label={overview.recalculateFormulas}
          note={overview.formulasNote}
          onClick={() => prepare((jobs, reading) => jobs.recalculateTask(reading, 'formulas'))}
        />
        <Job
          icon={<CalculatorRegular />}
          label={overview.recalculateValues}
          note={overview.valuesNote}
          onClick={() => prepare((jobs, reading) => jobs.recalculateTask(reading, 'values'))}
        />
        <Job
          icon={<HighlightRegular />}
          label={overview.highlight}
          onClick={() => prepare((jobs, reading) => jobs.highlightTask(reading))}
        />
        <Job
          icon={<EraserRegular />}
          label={overview.clearHighlight}
          onClick={() => prepare((jobs, reading) => jobs.clearHighlightTask(reading))}
        />
      </div>
    </section>
  );
}

function Job(props: { icon: JSX.Element; label: string; note?: string; onClick: () => void }) {
  const styles = useStyles();
  return (
    <div>
      <Button size="small" className={styles.button} icon={props.icon} onClick={props.onClick}>
        {props.label}
      </Button>
      {props.note !== undefined && <span className={styles.note}>{props.note}</span>}
    </div>
  );
}
