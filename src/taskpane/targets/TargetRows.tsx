import { makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Criterion } from '../../core/table/appendix';
import { finestStep } from '../../core/targets/step';
import { trialPlaces } from '../../core/overview/trialPlaces';
import { calmTitles } from '../../core/report/fieldLabel';
import { topmost } from '../../core/table/topmost';
import { decimalsShown } from './besideComma';
import { usePaged } from '../shell/usePaged';
import { TargetRow } from './TargetRow';
import type { Trial } from '../../app/session/trial';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

/** More than the whole of a province's table. */
const ROWS_SHOWN = 300;

/** The rows of the tree that are to be seen. */
export function TargetRows(props: {
  trial: Trial;
  rows: readonly Criterion[];
  /** Ids of the parents whose parts are among the rows. */
  open: ReadonlySet<string>;
  onToggle: (id: string) => void;
}) {
  const { trial, rows, open, onToggle } = props;
  const styles = useStyles();
  const { table } = trial;
  const step = useMemo(() => finestStep(table.appendix), [table]);
  const placesOf = useMemo(() => trialPlaces(table), [table]);
  const calm = useMemo(() => calmTitles(topmost(table.appendix)), [table]);
  const { shown, more } = usePaged(rows, ROWS_SHOWN);
  const decimals = useMemo(
    () =>
      shown
        .filter(({ children }) => children.length > 0)
        .map((parent) =>
          decimalsShown(trial.whatIf.target(parent.id), placesOf(parent, trial.whatIf).target),
        )
        .reduce((most, one) => Math.max(most, one), 0),
    [shown, trial, placesOf],
  );
  return (
    <>
      <ul className={styles.list}>
        {shown.map((criterion) => (
          <TargetRow
            key={criterion.id}
            trial={trial}
            table={table}
            criterion={criterion}
            step={step}
            placesOf={placesOf}
            title={criterion.parent === null ? calm(criterion) : null}
            decimals={decimals}
            isOpen={open.has(criterion.id)}
            onToggle={onToggle}
          />
        ))}
      </ul>
      {more}
    </>
  );
}
