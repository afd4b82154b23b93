import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useCallback, useMemo } from 'react';
import { subtract } from '../../core/base/decimal';
import { comparedPlaces } from '../../core/overview/trialPlaces';
import type { Criterion } from '../../core/table/appendix';
import type { ScoredTable } from '../../core/table/scoredTable';
import { titleOf } from '../../core/table/shownCode';
import {
  type ComparedFigures,
  compareScenarios,
  type Scenario,
} from '../../core/targets/scenarios';
import { useWords } from '../session/WordsContext';
import { useInSlices } from '../shell/useInSlices';
import { usePaged } from '../shell/usePaged';
import { Waiting } from '../shell/Waiting';
import { useTargetsWords } from './targetsWords';

/** Criteria shown at first. */
const ROWS_SHOWN = 40;

const useStyles = makeStyles({
  frame: { overflowX: 'auto' },
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200 },
  cell: {
    textAlign: 'right',
    verticalAlign: 'top',
    padding: tokens.spacingHorizontalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: 'tabular-nums',
  },
  name: { textAlign: 'left', fontWeight: tokens.fontWeightRegular, minWidth: '96px' },
  change: { display: 'block', color: tokens.colorNeutralForeground3 },
});

/** The table as it is and scenarios beside it, with the criteria in which one differs. */
export function ScenarioComparison(props: { table: ScoredTable; scenarios: readonly Scenario[] }) {
  const { table, scenarios } = props;
  const made = useInSlices(
    useCallback(
      () => compareScenarios(table.appendix, table.computed, scenarios),
      [table, scenarios],
    ),
  );
  const styles = useStyles();
  const words = useTargetsWords();
  const placesOf = useMemo(() => comparedPlaces(table), [table]);
  const { shown, more } = usePaged(made?.value.differences ?? [], ROWS_SHOWN);
  if (!made) return <Waiting />;
  const { names, total, differences } = made.value;
  return (
    <>
      <div className={styles.frame} tabIndex={0} role="region" aria-label={words.compare}>
        <table className={styles.table}>
          <thead>
            <tr>
              <td />
              {[words.asIs, ...names].map((name, at) => (
                <th key={at} scope="col" className={styles.cell}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <ComparisonRow name={words.total} of={null} figures={total} {...{ placesOf }} />
            {shown.map(({ criterion, ...figures }) => (
              <ComparisonRow
                key={criterion.id}
                name={titleOf(criterion)}
                of={criterion}
                {...{ figures, placesOf }}
              />
            ))}
          </tbody>
        </table>
      </div>
      {more}
      {differences.length === 0 && <p>{words.noDifference}</p>}
    </>
  );
}

/** A figure of the table and of each scenario, with what that is more or less. */
function ComparisonRow(props: {
  name: string;
  /** Null: the total. */
  of: Criterion | null;
  figures: ComparedFigures;
  placesOf: ReturnType<typeof comparedPlaces>;
}) {
  const { name, of, figures, placesOf } = props;
  const styles = useStyles();
  const { figure, change } = useWords();
  const { asIs, tried } = figures;
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
        {name}
      </th>
      <td className={styles.cell}>{figure(asIs, placesOf(of, asIs, asIs))}</td>
      {tried.map((value, at) => (
        <td key={at} className={styles.cell}>
          {figure(value, placesOf(of, asIs, value))}
          {value !== null && asIs !== null && value !== asIs && (
            <span className={styles.change}>
              {change(subtract(value, asIs), placesOf(of, asIs, value))}
            </span>
          )}
        </td>
      ))}
    </tr>
  );
}
