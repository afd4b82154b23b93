import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Decimal } from '../../core/base/decimal';
import type { Claim } from '../../core/collect/returned';
import { type Decision, saidBy } from '../../core/collect/settlement';
import type { IndexKind } from '../../core/table/indexTraits';
import { readTarget } from '../../core/targets/readTarget';
import { useCollectWords } from './collectWords';

const useStyles = makeStyles({
  settle: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    alignItems: 'center',
  },
  score: { width: '6em', minWidth: 0 },
});

interface SettleClaimsProps {
  claims: readonly Claim[];
  /** Of the criterion, with its highest score; null of a row that belongs to none: it takes no score. */
  scale: { kind: IndexKind; max: Decimal | null } | null;
  onSettle: (decision: Decision) => void;
}

/** The ways out of any doubt: a score of one's own, leaving it alone, asking whoever gave it. */
export function SettleClaims({ claims, scale, onSettle }: SettleClaimsProps) {
  const styles = useStyles();
  const words = useCollectWords();
  const of = saidBy(claims);
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

function OwnScore(props: {
  kind: IndexKind;
  max: Decimal | null;
  onTake: (value: Decimal) => void;
}) {
  const { kind, max, onTake } = props;
  const styles = useStyles();
  const words = useCollectWords();
  const [typed, setTyped] = useState('');
  const read = readTarget(typed, kind, max);
  const value = 'target' in read && read.target.relation === '=' ? read.target.value : null;
  const isRight = value !== null && (max === null || value <= max);
  return (
    <>
      <Input
        size="small"
        className={styles.score}
        aria-label={words.ownScore}
        placeholder={words.ownScore}
        value={typed}
        onChange={(_, { value: text }) => {
          setTyped(text);
        }}
      />
      <Button
        size="small"
        disabled={!isRight}
        onClick={() => {
          if (isRight) onTake(value);
        }}
      >
        {words.take}
      </Button>
    </>
  );
}
