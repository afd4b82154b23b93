import type { ReactNode } from 'react';
import type { Decimal } from '../../core/base/decimal';
import type { Doubtful } from '../../core/collect/doubts';
import { useWords } from '../session/WordsContext';
import { DecideButton } from './ClaimLine';
import { useCollectWords } from './collectWords';

/** What speaks against a score, and what it may have been meant as, in words. */
export function DoubtReason({ doubt }: { doubt: Doubtful }) {
  const { claim, why, max, meant } = doubt;
  const { figure } = useWords();
  const words = useCollectWords();
  const { declared, score, years } = claim;
  const said = {
    numbers: declared?.text ?? '',
    worth: figure(declared?.worth ?? null),
    given: figure(score.value),
  };
  return (
    <div>
      {words.doubts[why](figure(max), years, said)}
      {meant.length > 0 && `; ${words.perhaps(meant.map((value) => figure(value)))}`}
    </div>
  );
}

/** The scores that a doubtful one may have been meant as, to choose from. */
export function MeantScores(props: {
  meant: readonly Decimal[];
  onDecide: (value: Decimal) => void;
}): ReactNode {
  const { meant, onDecide } = props;
  return meant.map((value) => <DecideButton key={value} value={value} onDecide={onDecide} />);
}
