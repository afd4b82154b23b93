import { Button, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Decimal } from '../../core/base/decimal';
import type { IndexKind } from '../../core/table/indexTraits';
import { readTarget } from '../../core/targets/readTarget';
import { useCollectWords } from './collectWords';

const useStyles = makeStyles({ score: { width: '6em', minWidth: 0 } });

interface OwnScoreProps {
  kind: IndexKind;
  max: Decimal | null;
  /** What stands there before anybody types. */
  from?: string;
  onTake: (value: Decimal) => void;
}

/** A score that a person types, within the maximum. */
export function OwnScore({ kind, max, from = '', onTake }: OwnScoreProps) {
  const styles = useStyles();
  const words = useCollectWords();
  const [typed, setTyped] = useState(from);
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
