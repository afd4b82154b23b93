import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CriteriaByRef } from '../../core/assign/criteriaByRef';
import type { AcceptedResult } from '../../core/collect/collect';
import type { PlacedRow } from '../../core/collect/placements';
import type { Settled } from '../../core/collect/settlement';
import { useWords } from '../session/WordsContext';
import { CheckLines } from '../shell/CheckList';
import { CriterionName } from './CriterionName';
import { useCollectWords } from './collectWords';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    alignItems: 'center',
  },
});

interface SettledLinesProps {
  decided: readonly AcceptedResult[];
  settled: readonly Settled[];
  placed: readonly PlacedRow[];
  criteria: CriteriaByRef;
  /** @param key a criterion, or the name of a row that was settled by itself */
  onUndecide: (key: string) => void;
  /** @param name of the row */
  onUnplace: (name: string) => void;
}

/** What a person settled, each line with the way back. */
export function SettledLines(props: SettledLinesProps) {
  const { decided, settled, placed, criteria, onUndecide, onUnplace } = props;
  const { figure } = useWords();
  const words = useCollectWords();
  return (
    <>
      <CheckLines lines={decided} keyOf={({ ref }) => ref}>
        {({ ref, value }) => (
          <>
            <CriterionName criterion={ref} criteria={criteria} />
            <Said onBack={() => onUndecide(ref)}>{words.decided(figure(value))}</Said>
          </>
        )}
      </CheckLines>
      <CheckLines lines={placed} keyOf={({ name }) => name}>
        {({ name, agency, ref, value }) => (
          <>
            <CriterionName criterion={ref} criteria={criteria} />
            <Said onBack={() => onUnplace(name)}>{words.placed(agency, figure(value))}</Said>
          </>
        )}
      </CheckLines>
      <CheckLines lines={settled} keyOf={({ key }) => key}>
        {({ key, is, label, claims }) => (
          <>
            {criteria.has(key) ? (
              <CriterionName criterion={key} criteria={criteria} />
            ) : (
              // Of a row: many agencies, and localities above all, may have one of the same criterion.
              [...new Set(claims.map(({ agency }) => agency)), label].join(' · ')
            )}
            <Said onBack={() => onUndecide(key)}>{words.settled[is]}</Said>
          </>
        )}
      </CheckLines>
    </>
  );
}

function Said({ children, onBack }: { children: ReactNode; onBack: () => void }) {
  const styles = useStyles();
  const words = useCollectWords();
  return (
    <div className={styles.line}>
      {children}
      <Button size="small" onClick={onBack}>
        {words.undecide}
      </Button>
    </div>
  );
}
