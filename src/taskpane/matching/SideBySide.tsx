import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(140px, 1fr))',
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-line',
  },
  before: { color: tokens.colorNeutralForeground3 },
});

/** What it was, and what it is; one under the other where the pane is narrow. */
export function SideBySide({ before, now }: { before: string; now: string }) {
  const styles = useStyles();
  return (
    <div className={styles.pair}>
      <span className={styles.before}>{before}</span>
      <span>{now}</span>
    </div>
  );
}
