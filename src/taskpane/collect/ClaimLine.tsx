import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Decimal } from '../../core/base/decimal';
import type { Claim } from '../../core/collect/returned';
import { useWords } from '../session/WordsContext';
import { PlaceLink } from '../shell/PlaceLink';
import { useCollectWords } from './collectWords';

const useStyles = makeStyles({
  claim: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    alignItems: 'center',
  },
});

/** No two claims stand in one cell. */
export function placeOf({ file, sheet, row }: Claim): string {
  return `${file ?? ''}|${sheet}|${row}`;
}

/** A figure as the pane prints it, words as they were written; where there is no score what it is counted from. */
export function saidGiven(
  { score, declared }: Pick<Claim, 'score' | 'declared'>,
  figure: (value: Decimal) => string,
): string {
  const { value, state, relation, text } = score;
  if (value !== null && state === 'value' && relation === '=') return figure(value);
  return text || (declared?.text ?? '');
}

/** Who said what, with the way to its cell, or the file that it stands in; then what can be done about it. */
export function ClaimLine({ claim, children }: { claim: Claim; children?: ReactNode }) {
  const styles = useStyles();
  const { figure } = useWords();
  const { agency, file, sheet, row, column } = claim;
  const said = useCollectWords().says(agency, saidGiven(claim, figure));
  return (
    <div className={styles.claim}>
      {file === null ? (
        <PlaceLink sheet={sheet} row={row} column={column}>
          {said}
        </PlaceLink>
      ) : (
        <span>
          {said} ({file})
        </span>
      )}
      {children}
    </div>
  );
}

/** @param props.value null for a score that nobody should take as it stands */
export function DecideButton(props: { value: Decimal | null; onDecide: (value: Decimal) => void }) {
  const { value, onDecide } = props;
  const { figure } = useWords();
  const words = useCollectWords();
  if (value === null) return null;
  return (
    <Button
      size="small"
      onClick={() => {
        onDecide(value);
      }}
    >
      {words.choose(figure(value))}
    </Button>
  );
}
