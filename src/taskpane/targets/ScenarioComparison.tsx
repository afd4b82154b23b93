import { makeStyles, tokens } from '@fluentui/react-components';
import type { ScoredTable } from '../../core/table/scoredTable';
import { compareScenarios, type Scenario } from '../../core/targets/scenarios';
import { useWords } from '../session/WordsContext';
import { useTargetsWords } from './targetsWords';

const useStyles = makeStyles({
  frame: { overflowX: 'auto' },
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200 },
  cell: {
    textAlign: 'right',
    padding: tokens.spacingHorizontalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: 'tabular-nums',
  },
  code: { textAlign: 'left', fontWeight: tokens.fontWeightRegular },
});

/** Scenarios side by side, with the criteria in which they differ. */
export function ScenarioComparison(props: { table: ScoredTable; scenarios: readonly Scenario[] }) {
  const { table, scenarios } = props;
  const styles = useStyles();
  const { figure } = useWords();
  const words = useTargetsWords();
  const { names, total, rows } = compareScenarios(table.appendix, table.computed, scenarios);
  return (
    <div className={styles.frame} tabIndex={0} role="region" aria-label={words.compare}>
      <table className={styles.table}>
        <thead>
          <tr>
            <td />
            {names.map((name) => (
              <th key={name} scope="col" className={styles.cell}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row" className={styles.code}>
              {words.total}
            </th>
            {total.map((value, at) => (
              <td key={names[at]} className={styles.cell}>
                {figure(value)}
              </td>
            ))}
          </tr>
          {rows
            .filter(({ differs }) => differs)
            .map(({ id, values }) => (
              <tr key={id}>
                <th scope="row" className={styles.code}>
                  {id}
                </th>
                {values.map((value, at) => (
                  <td key={names[at]} className={styles.cell}>
                    {figure(value)}
                  </td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}
