import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../core/table/finding';
import { useSession } from '../session/SessionContext';
import { useFindingWords } from './findingWords';
import { useCheckWords } from './checkWords';
import { textNumbers } from './countTextNumbers';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalXS,
    alignItems: 'center',
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalS} 5px`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  rule: { display: 'block', fontWeight: tokens.fontWeightSemibold },
});

/** Numbers that are kept as text, in all columns together: one line, and one button that makes them numbers. */
export function TextNumbers({ findings }: { findings: readonly Finding[] }) {
  const styles = useStyles();
  const session = useSession();
  const check = useCheckWords();
  const words = useFindingWords();
  const { cells, columns } = textNumbers(findings);
  if (columns === 0) return null;
  return (
    <div className={styles.line}>
      <span>
        <span className={styles.rule}>{words.rules['number-as-text']}</span>
        {check.textNumbers(cells, columns)}
      </span>
      <Button
        size="small"
        onClick={() => {
          // Of form alone: nothing that is shown changes.
          void session.prepare(async (now) =>
            (await import('../../app/jobs')).recalculateTask(now, 'values', 'form'),
          );
        }}
      >
        {check.makeNumbers}
      </Button>
    </div>
  );
}
