import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Decimal } from '../../core/base/decimal';
import type { Settlement } from '../../core/collect/settlement';
import type { IndexKind } from '../../core/table/indexTraits';
import { OwnScore } from './OwnScore';
import { useCollectWords } from './collectWords';

const useStyles = makeStyles({
  settle: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    alignItems: 'center',
  },
});

interface SettleClaimsProps {
  /** What is settled: see saidOf. */
  of: string;
  /** Of the criterion, with its highest score; null of a row that belongs to none: it takes no score. */
  scale: { kind: IndexKind; max: Decimal | null } | null;
  onSettle: (decision: Settlement) => void;
}

/** The ways out of any doubt: a score of one's own, leaving it alone, asking whoever gave it. */
export function SettleClaims({ of, scale, onSettle }: SettleClaimsProps) {
  const styles = useStyles();
  const words = useCollectWords();
  return (
    <div className={styles.settle}>
      {scale && (
        <OwnScore
          {...scale}
          onTake={(value) => {
            onSettle({ is: 'score', value, of });
          }}
        />
      )}
      <Button
        size="small"
        onClick={() => {
          onSettle({ is: 'asked', of });
        }}
      >
        {words.ask}
      </Button>
      <Button
        size="small"
        onClick={() => {
          onSettle({ is: 'ignored', of });
        }}
      >
        {words.ignore}
      </Button>
    </div>
  );
}
