import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import type { Severity } from '../../core/table/finding';
import { useCheckWords } from './checkWords';

/** The gravest first. */
export const BY_WEIGHT: readonly Severity[] = ['error', 'warning', 'info'];

const useStyles = makeStyles({
  filter: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  /** All four stand on one line of a pane of 320 px. */
  choice: {
    minWidth: 'auto',
    paddingLeft: tokens.spacingHorizontalSNudge,
    paddingRight: tokens.spacingHorizontalSNudge,
    whiteSpace: 'nowrap',
  },
});

/** How many findings there are of each severity, as far as they match what is sought, and a press to see these alone. */
export function SeverityFilter(props: {
  counts: Readonly<Record<Severity, number>>;
  /** null: all. */
  chosen: Severity | null;
  onChoose: (severity: Severity | null) => void;
}) {
  const { counts, chosen, onChoose } = props;
  const styles = useStyles();
  const words = useCheckWords();
  const all = BY_WEIGHT.reduce((sum, severity) => sum + counts[severity], 0);
  const choice = (severity: Severity | null, name: string, count: number) => (
    <ToggleButton
      key={name}
      size="small"
      className={styles.choice}
      checked={chosen === severity}
      onClick={() => {
        onChoose(severity);
      }}
    >
      {words.counted(name, count)}
    </ToggleButton>
  );
  return (
    <div className={styles.filter} role="group" aria-label={words.bySeverity}>
      {choice(null, words.all, all)}
      {BY_WEIGHT.map((severity) => choice(severity, words.severities[severity], counts[severity]))}
    </div>
  );
}
